package eu.dpasdk.model.notice;

import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.time.HolidayCalendarIds;
import java.time.LocalTime;
import java.util.List;
import org.immutables.value.Value;

/** The answers chosen to the contested questions about the arrival of declarations. */
@Value.Immutable
public interface NoticeReadings {
  /** R2: on which day a message that arrives outside office hours counts. */
  @Value.Default
  default NightArrivalReading nightArrival() {
    return NightArrivalReading.CALENDAR_DAY;
  }

  /** The office hours that R2's {@code BUSINESS_HOURS} uses; 09:00 to 17:00 if not said. */
  @Value.Default
  default BusinessHours businessHours() {
    return BusinessHours.of(LocalTime.of(9, 0), LocalTime.of(17, 0), HolidayCalendarIds.NL_ATW);
  }

  /** R3: when a message in a portal reaches its addressee. */
  @Value.Default
  default PortalReading portal() {
    return PortalReading.PORTAL_ALERT;
  }

  /** Returns the first answer to every question. */
  static NoticeReadings defaults() {
    return StandardReadings.DEFAULTS;
  }

  /** Returns the answers chosen, in the order of the questions. */
  default List<ReadingOption> chosen() {
    return List.of(nightArrival(), portal());
  }

  /**
   * Returns these readings with one answer replaced; an option of another topic changes nothing.
   */
  default NoticeReadings with(ReadingOption option) {
    ImmutableNoticeReadings all = (ImmutableNoticeReadings) ImmutableNoticeReadings.copyOf(this);
    if (option instanceof NightArrivalReading answer) {
      return all.withNightArrival(answer);
    }
    return option instanceof PortalReading answer ? all.withPortal(answer) : this;
  }

  /** Returns these readings with other office hours. */
  default NoticeReadings withBusinessHours(BusinessHours hours) {
    return ((ImmutableNoticeReadings) ImmutableNoticeReadings.copyOf(this))
        .withBusinessHours(hours);
  }
}
