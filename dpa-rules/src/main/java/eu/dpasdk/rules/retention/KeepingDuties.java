package eu.dpasdk.rules.retention;

import eu.dpasdk.model.retention.KeepingBasis;
import eu.dpasdk.model.retention.KeepingDutyStated;
import eu.dpasdk.model.time.TimeLimit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The statutory periods for keeping data: Wwft 33(3) and 34, Regulation (EU) 2024/1624 Article 77,
 * AWR 52(4), BW 2:10(3). The Archiefwet and other duties name no length of their own.
 */
final class KeepingDuties {
  static final TimeLimit FIVE_YEARS = TimeLimit.ofYears(5);
  static final TimeLimit SEVEN_YEARS = TimeLimit.ofYears(7);
  private static final LocalDate AMLR_APPLIES = LocalDate.of(2027, 7, 10);

  private KeepingDuties() {}

  /** Returns the length of a duty: as stated, else as the statute has it. */
  static Optional<TimeLimit> length(KeepingDutyStated duty) {
    return duty.period().or(() -> statutory(duty.basis()));
  }

  private static Optional<TimeLimit> statutory(KeepingBasis basis) {
    return switch (basis) {
      case WWFT_33, WWFT_34, AMLR_77 -> Optional.of(FIVE_YEARS);
      case AWR_52, BW_2_10 -> Optional.of(SEVEN_YEARS);
      case ARCHIVES_ACT, OTHER -> Optional.empty();
    };
  }

  /** Tells whether the statute obliges for a period that starts on {@code day}. */
  static boolean isInForce(KeepingBasis basis, LocalDate day) {
    return switch (basis) {
      case AMLR_77 -> !day.isBefore(AMLR_APPLIES);
      case WWFT_33, WWFT_34 -> day.isBefore(AMLR_APPLIES);
      case AWR_52, BW_2_10, ARCHIVES_ACT, OTHER -> true;
    };
  }

  /** The provision, as lawyers cite it. */
  static String name(KeepingBasis basis) {
    return switch (basis) {
      case WWFT_33 -> "Wwft 33(3)";
      case WWFT_34 -> "Wwft 34";
      case AMLR_77 -> "Reg. 2024/1624 77";
      case AWR_52 -> "AWR 52(4)";
      case BW_2_10 -> "BW 2:10(3)";
      case ARCHIVES_ACT -> "Archiefwet";
      case OTHER -> "OTHER";
    };
  }
}
