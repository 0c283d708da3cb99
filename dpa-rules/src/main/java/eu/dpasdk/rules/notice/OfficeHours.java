package eu.dpasdk.rules.notice;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.notice.BusinessHours;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** R2: which arrivals count at once under every answer. */
@ApiStatus(ApiLevel.INTERNAL)
public final class OfficeHours {
  private OfficeHours() {}

  /**
   * Tells whether what was found to have arrived at {@code reached} might count at another moment
   * under another answer than the one chosen; what arrived within office hours does not.
   */
  public static boolean mightMatter(Instant reached, Interpretation how) {
    if (how.readings().notice().nightArrival() != NightArrivalReading.CALENDAR_DAY) {
      return true;
    }
    BusinessHours hours = how.readings().notice().businessHours();
    ZonedDateTime local = reached.atZone(how.zone());
    LocalTime time = local.toLocalTime();
    try {
      return time.isBefore(hours.opens())
          || !time.isBefore(hours.closes())
          || !how.calendars().get(hours.calendar()).isWorkingDay(local.toLocalDate());
    } catch (CalendarRangeException unknown) {
      return true;
    }
  }
}
