package eu.dpasdk.model.subprocessing;

import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The answers chosen to the contested questions about consent to sub-processors. */
@Value.Immutable
public interface ConsentReadings {
  /** R19: does a window after notification start on receipt or on dispatch? */
  @Value.Default
  default NotificationStartReading notificationStart() {
    return NotificationStartReading.FROM_RECEIPT_OF_NOTICE;
  }

  /**
   * R13: the period held to be reasonable where the agreement names none; absent for the default,
   * under which no period is invented.
   */
  Optional<TimeLimit> reasonablePeriod();

  /** Returns the first answer to every question. */
  static ConsentReadings defaults() {
    return StandardReadings.DEFAULTS;
  }

  /** R13: which answer {@link #reasonablePeriod()} amounts to. */
  default UnstatedPeriodReading unstatedPeriod() {
    return reasonablePeriod().isPresent()
        ? UnstatedPeriodReading.POLICY_PERIOD
        : UnstatedPeriodReading.UNTIL_CHANGE_TAKES_EFFECT;
  }

  /** Returns the answers chosen, in the order of the questions. */
  default List<ReadingOption> chosen() {
    return List.of(unstatedPeriod(), notificationStart());
  }

  /**
   * Returns these readings with one answer replaced; an option of another topic changes nothing.
   */
  default ConsentReadings with(ReadingOption option) {
    ImmutableConsentReadings all = (ImmutableConsentReadings) ImmutableConsentReadings.copyOf(this);
    if (option instanceof NotificationStartReading answer) {
      return all.withNotificationStart(answer);
    }
    return option == UnstatedPeriodReading.UNTIL_CHANGE_TAKES_EFFECT
        ? all.withReasonablePeriod(Optional.empty())
        : this;
  }

  /** Returns these readings with {@code period} held to be reasonable where none was agreed. */
  default ConsentReadings withReasonablePeriod(TimeLimit period) {
    return ((ImmutableConsentReadings) ImmutableConsentReadings.copyOf(this))
        .withReasonablePeriod(period);
  }
}
