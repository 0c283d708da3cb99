package eu.dpasdk.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.Quoted;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * The name of a holiday calendar. Agreements name calendars; whoever asks for a deadline supplies
 * them.
 *
 * <p>The JSON form is the name. A plus sign joins calendars whose holidays all count: {@code
 * "EU_OJ_NL+NL_ATW"}. The calendars the library carries are named in {@link HolidayCalendarIds}.
 */
@Value.Immutable
public interface HolidayCalendarId {
  /**
   * Upper-case words joined by underscores; a plus sign joins calendars. At most 200 characters,
   * and without repeated groups, so that no text can exhaust the stack.
   */
  String PATTERN = "(?!.*\\+(?![A-Z]))[A-Z][A-Z0-9_+]{0,199}";

  /** The JSON form. */
  @JsonValue
  String name();

  /** Returns the id written {@code name}; the parts of a union are put in alphabetical order. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static HolidayCalendarId of(String name) {
    Faults.check(
        CalendarNames.FORM.matcher(name).matches(),
        "",
        Quoted.of(name) + " is not a calendar name",
        "upper-case words joined by underscores, calendars joined by a plus sign, at most 200"
            + " characters");
    return ImmutableHolidayCalendarId.of(
        String.join("+", new TreeSet<>(Arrays.asList(name.split("\\+")))));
  }

  /** Returns the id of the calendar whose holidays are those of this one and of {@code other}. */
  default HolidayCalendarId and(HolidayCalendarId other) {
    return of(name() + "+" + other.name());
  }

  /** Returns the ids joined in this one; itself alone when it is no union. */
  default List<HolidayCalendarId> parts() {
    return Arrays.stream(name().split("\\+")).map(HolidayCalendarId::of).toList();
  }
}
