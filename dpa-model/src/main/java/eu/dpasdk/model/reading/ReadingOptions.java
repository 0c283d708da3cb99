package eu.dpasdk.model.reading;

import eu.dpasdk.model.audit.AuditMandateReading;
import eu.dpasdk.model.audit.AuditYearReading;
import eu.dpasdk.model.breach.AwarenessReading;
import eu.dpasdk.model.breach.NotificationHoursReading;
import eu.dpasdk.model.duration.AddedSubProcessorReading;
import eu.dpasdk.model.duration.ObjectionStartReading;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.notice.PortalReading;
import eu.dpasdk.model.request.ExtensionReading;
import eu.dpasdk.model.retention.EndDayReading;
import eu.dpasdk.model.retention.RemovalReading;
import eu.dpasdk.model.retention.UntilYearsReading;
import eu.dpasdk.model.retention.WithdrawnApplicationReading;
import eu.dpasdk.model.subprocessing.NotificationStartReading;
import eu.dpasdk.model.subprocessing.UnstatedPeriodReading;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.CountingBackReading;
import eu.dpasdk.model.time.HoursReading;
import eu.dpasdk.model.time.LeapDayReading;
import eu.dpasdk.model.time.MonthEndReading;
import eu.dpasdk.model.time.UnionHolidaysReading;
import eu.dpasdk.model.time.WorkingDayInHoursReading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every answer to every contested question, by name. */
public final class ReadingOptions {
  private static final List<ReadingOption> ALL =
      Stream.<ReadingOption[]>of(
              ContractEndReading.values(),
              NightArrivalReading.values(),
              PortalReading.values(),
              HoursReading.values(),
              WorkingDayInHoursReading.values(),
              MonthEndReading.values(),
              ExtensionReading.values(),
              UntilYearsReading.values(),
              LeapDayReading.values(),
              RemovalReading.values(),
              ObjectionStartReading.values(),
              EndDayReading.values(),
              UnstatedPeriodReading.values(),
              AwarenessReading.values(),
              AuditMandateReading.values(),
              UnionHolidaysReading.values(),
              NotificationHoursReading.values(),
              AddedSubProcessorReading.values(),
              NotificationStartReading.values(),
              CountingBackReading.values(),
              AuditYearReading.values(),
              WithdrawnApplicationReading.values())
          .flatMap(Stream::of)
          .toList();

  private ReadingOptions() {}

  /** Returns every answer, in the order of the questions; each question's default comes first. */
  public static List<ReadingOption> all() {
    return ALL;
  }

  /** Returns the answers to {@code question}, the default first. */
  public static List<ReadingOption> to(ContestedQuestion question) {
    return ALL.stream().filter(option -> option.question() == question).toList();
  }

  /** Returns the answer named {@code name}, such as {@code ROLL}. */
  public static Optional<ReadingOption> named(String name) {
    return ALL.stream().filter(option -> option.name().equals(name)).findFirst();
  }
}
