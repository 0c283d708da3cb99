package eu.dpasdk.rules.time;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The holiday calendars at hand, by name: those the library carries and those a caller adds.
 *
 * <p>A union such as {@code EU_OJ_NL+NL_ATW} is joined from its parts.
 */
public final class HolidayCalendars {
  private static final HolidayCalendars STANDARD =
      new HolidayCalendars(Map.of())
          .with(EuropeanHolidays.none())
          .with(DutchHolidays.base())
          .with(DutchHolidays.withDecrees())
          .with(EuropeanHolidays.publishedForTheNetherlands());

  private final Map<HolidayCalendarId, WorkingCalendar> byId;

  private HolidayCalendars(Map<HolidayCalendarId, WorkingCalendar> byId) {
    this.byId = byId;
  }

  /** Returns the calendars the library carries. */
  public static HolidayCalendars standard() {
    return STANDARD;
  }

  /** Returns these calendars and {@code calendar}, in place of one of the same name. */
  public HolidayCalendars with(HolidayCalendar calendar) {
    Map<HolidayCalendarId, WorkingCalendar> all = new LinkedHashMap<>(byId);
    all.put(calendar.id(), WorkingCalendar.of(calendar));
    return new HolidayCalendars(Map.copyOf(all));
  }

  /** Returns the names at hand, in alphabetical order. */
  public List<String> names() {
    return List.copyOf(new TreeSet<>(byId.keySet().stream().map(HolidayCalendarId::name).toList()));
  }

  /** Tells whether {@code id} is at hand, or all that it joins. */
  boolean has(HolidayCalendarId id) {
    return byId.containsKey(id) || byId.keySet().containsAll(id.parts());
  }

  /** Returns the calendar named {@code id}; refuses a name that is not at hand. */
  public WorkingCalendar get(HolidayCalendarId id) {
    WorkingCalendar found = byId.get(id);
    if (found != null) {
      return found;
    }
    List<HolidayCalendarId> parts = id.parts();
    if (parts.size() == 1) {
      throw InvalidValueException.of(
          "/calendar", "calendar " + id.name() + " is not known", "one of " + names());
    }
    return parts.stream().map(this::get).reduce(WorkingCalendar::and).orElseThrow();
  }
}
