package eu.dpasdk.model.time;

import java.util.regex.Pattern;

/** How calendar names are written. */
final class CalendarNames {
  static final Pattern FORM = Pattern.compile(HolidayCalendarId.PATTERN);

  private CalendarNames() {}
}
