package eu.dpasdk.model.reading;

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

  /** Returns the first answer to every question. */
  static Readings defaults() {
    return StandardReadings.DEFAULTS;
  }

  /** Returns these readings with one answer replaced. */
  default Readings with(ReadingOption option) {
    return ImmutableReadings.of(time().with(option), notice().with(option), consent().with(option));
  }

  /** Returns these readings with other office hours for R2. */
  default Readings withBusinessHours(BusinessHours hours) {
    return ImmutableReadings.of(time(), notice().withBusinessHours(hours), consent());
  }

  /** Returns these readings with a reasonable period for R13. */
  default Readings withReasonablePeriod(TimeLimit period) {
    return ImmutableReadings.of(time(), notice(), consent().withReasonablePeriod(period));
  }

  /** Returns the answers chosen, grouped by topic. */
  default List<ReadingOption> chosen() {
    return Stream.of(time().chosen(), notice().chosen(), consent().chosen())
        .flatMap(List::stream)
        .toList();
  }
}
