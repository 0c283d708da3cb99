package eu.dpasdk.model.reading;

import eu.dpasdk.model.audit.AuditMandateReading;
import eu.dpasdk.model.notice.NoticeReadings;
import eu.dpasdk.model.subprocessing.ConsentReadings;
import eu.dpasdk.model.time.TimeReadings;

/** Holds the defaults apart from their interface, so that neither waits for the other to load. */
final class StandardReadings {
  static final Readings DEFAULTS =
      ImmutableReadings.of(
          TimeReadings.defaults(),
          NoticeReadings.defaults(),
          ConsentReadings.defaults(),
          AuditMandateReading.MANDATED_AUDIT_COUNTS_IN_PART);

  private StandardReadings() {}
}
