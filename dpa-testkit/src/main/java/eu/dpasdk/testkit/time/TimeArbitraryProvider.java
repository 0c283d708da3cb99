package eu.dpasdk.testkit.time;

import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets jqwik fill parameters such as {@code @ForAll DeadlineRequest} from {@link TimeArbitraries}.
 * It leaves the types of the platform, such as {@code ZoneId}, to others.
 */
public final class TimeArbitraryProvider implements ArbitraryProvider {
  private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES =
      Map.of(
          TimeLimit.class, TimeArbitraries::limits,
          RecordedTime.class, TimeArbitraries::recordedTimes,
          DeadlineRequest.class, TimeArbitraries::requests,
          TimeReadings.class, TimeArbitraries::readings,
          HolidayCalendarId.class, TimeArbitraries::calendarIds,
          HolidayCalendar.class, TimeArbitraries::calendars);

  /** Made by jqwik, through service loading. */
  public TimeArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return ARBITRARIES.containsKey(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    Supplier<Arbitrary<?>> found = ARBITRARIES.get(targetType.getRawType());
    return found == null ? Set.of() : Set.of(found.get());
  }
}
