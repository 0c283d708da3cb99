package eu.dpasdk.model.reading;

import eu.dpasdk.model.audit.AuditMandateReading;
import eu.dpasdk.model.audit.AuditYearReading;
import eu.dpasdk.model.breach.AwarenessReading;
import eu.dpasdk.model.duration.AddedSubProcessorReading;
import eu.dpasdk.model.duration.ObjectionStartReading;
import eu.dpasdk.model.notice.NoticeReadings;
import eu.dpasdk.model.request.ExtensionReading;
import eu.dpasdk.model.retention.EndDayReading;
import eu.dpasdk.model.retention.RemovalReading;
import eu.dpasdk.model.retention.UntilYearsReading;
import eu.dpasdk.model.retention.WithdrawnApplicationReading;
import eu.dpasdk.model.subprocessing.ConsentReadings;
import eu.dpasdk.model.time.TimeReadings;
import java.util.Optional;

/** Holds the defaults apart from their interface, so that neither waits for the other to load. */
final class StandardReadings {
  static final Readings DEFAULTS =
      ImmutableReadings.of(
          TimeReadings.defaults(),
          NoticeReadings.defaults(),
          ConsentReadings.defaults(),
          AuditMandateReading.MANDATED_AUDIT_COUNTS_IN_PART,
          AuditYearReading.CALENDAR_YEAR,
          ExtensionReading.THREE_MONTHS_FROM_RECEIPT,
          UntilYearsReading.UNTIL_INCLUSIVE,
          RemovalReading.REMOVAL_AFTER_PERIOD,
          WithdrawnApplicationReading.ASK_CONTROLLER,
          ObjectionStartReading.FROM_DATE_OF_NOTICE,
          EndDayReading.LAST_DAY_OF_CONTRACT,
          AwarenessReading.ON_NOTICE_OF_PROCESSOR,
          AddedSubProcessorReading.SUB_PROCESSOR_TERMS_GOVERN,
          Optional.empty());

  private StandardReadings() {}
}
