package eu.dpasdk.model.reading;

import eu.dpasdk.model.audit.AuditMandateReading;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.BusinessHours;
import eu.dpasdk.model.notice.NoticeReadings;
import eu.dpasdk.model.subprocessing.ConsentReadings;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The answers chosen to all contested questions; the defaults unless replaced one by one. */
@Value.Immutable
public interface Readings {
  /** The answers about computing time. */
  TimeReadings time();

  /** The answers about the arrival of declarations. */
  NoticeReadings notice();

  /** The answers about consent to sub-processors. */
  ConsentReadings consent();

  /** R15: is an audit by an auditor whom the processor appoints an audit? */
  AuditMandateReading auditMandate();

  /** Returns the first answer to every question. */
  static Readings defaults() {
    return StandardReadings.DEFAULTS;
  }

  /** Returns these readings with one answer replaced. */
  default Readings with(ReadingOption option) {
    return ImmutableReadings.of(
        time().with(option),
        notice().with(option),
        consent().with(option),
        option instanceof AuditMandateReading answer ? answer : auditMandate());
  }

  /** Returns these readings with other office hours for R2. */
  default Readings withBusinessHours(BusinessHours hours) {
    return ImmutableReadings.of(
        time(), notice().withBusinessHours(hours), consent(), auditMandate());
  }

  /** Returns these readings with a reasonable period for R13. */
  default Readings withReasonablePeriod(TimeLimit period) {
    return ImmutableReadings.of(
        time(), notice(), consent().withReasonablePeriod(period), auditMandate());
  }

  /** Returns the answers chosen, grouped by topic. */
  default List<ReadingOption> chosen() {
    return Stream.of(
            time().chosen(),
            notice().chosen(),
            consent().chosen(),
            List.<ReadingOption>of(auditMandate()))
        .flatMap(List::stream)
        .toList();
  }
}
