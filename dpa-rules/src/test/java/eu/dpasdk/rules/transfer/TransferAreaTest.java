package eu.dpasdk.rules.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.fault.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 44 GDPR: who belongs to the European Economic Area, day by day. */
class TransferAreaTest {
  private static final EuropeanArea AREA = EuropeanArea.standard();
  private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
  private static final LocalDate SAT_2028_01_01 = LocalDate.of(2028, 1, 1);

  @Test
  void thirtyStatesAndSevenPartsOfThem() {
    long members =
        AREA.rows().stream()
            .map(AreaMembership::territory)
            .distinct()
            .filter(code -> AREA.standing(code, MON_2026_06_01) == AreaStanding.MEMBER)
            .count();
    assertThat(members).isEqualTo(30 + 7);
  }

  @ParameterizedTest
  @CsvSource({
    "NL, 2018-05-24, UNKNOWN", // Thu
    "NL, 2018-05-25, MEMBER", // Fri
    "US, 2018-05-24, UNKNOWN", // Thu
    "GB, 2020-12-31, MEMBER", // Thu
    "GB, 2021-01-01, BRIDGED", // Fri
    "GB, 2021-06-27, BRIDGED", // Sun
    "GB, 2021-06-28, OUTSIDE", // Mon
    "GI, 2020-12-31, MEMBER", // Thu
    "GI, 2021-01-01, OUTSIDE", // Fri
    "NO, 2026-06-01, MEMBER", // Mon
    "RE, 2026-06-01, MEMBER", // Mon
    "CH, 2026-06-01, OUTSIDE", // Mon
    "AW, 2026-06-01, OUTSIDE", // Mon
    "CW, 2026-06-01, OUTSIDE", // Mon
    "SX, 2026-06-01, OUTSIDE", // Mon
    "BQ, 2026-06-01, OUTSIDE", // Mon
    "SJ, 2026-06-01, OUTSIDE", // Mon
    "EPO, 2026-06-01, OUTSIDE" // Mon
  })
  void standing(String territory, LocalDate day, AreaStanding expected) {
    assertThat(AREA.standing(territory, day)).isEqualTo(expected);
  }

  @Test
  void newMemberIsARow() {
    EuropeanArea larger = AREA.with(AreaMembership.since("ME", SAT_2028_01_01));
    assertThat(larger.standing("ME", SAT_2028_01_01.minusDays(1))).isEqualTo(AreaStanding.OUTSIDE);
    assertThat(larger.standing("ME", SAT_2028_01_01)).isEqualTo(AreaStanding.MEMBER);
    assertThat(AREA.standing("ME", SAT_2028_01_01)).isEqualTo(AreaStanding.OUTSIDE);
  }

  @Test
  void leavingReplacesTheRow() {
    EuropeanArea smaller =
        AREA.with(
            new AreaMembership(
                "NO",
                AreaStanding.MEMBER,
                EuropeanArea.REGULATION_APPLIES,
                Optional.of(SAT_2028_01_01)));
    assertThat(smaller.rows()).hasSameSizeAs(AREA.rows());
    assertThat(smaller.standing("NO", SAT_2028_01_01)).isEqualTo(AreaStanding.MEMBER);
    assertThat(smaller.standing("NO", SAT_2028_01_01.plusDays(1))).isEqualTo(AreaStanding.OUTSIDE);
  }

  @Test
  void everyFaultOfARowIsToldAtOnce() {
    InvalidValueException refused =
        catchThrowableOfType(
            InvalidValueException.class,
            () ->
                new AreaMembership(
                    "EL", AreaStanding.OUTSIDE, SAT_2028_01_01, Optional.of(MON_2026_06_01)));
    assertThat(refused.faults())
        .extracting(Fault::path)
        .containsExactly("/territory", "/standing", "/until");
  }

  @Test
  void wrongTerritoryIsRefused() {
    InvalidValueException refused =
        catchThrowableOfType(
            InvalidValueException.class, () -> AREA.standing("nl", MON_2026_06_01));
    assertThat(refused.faults()).extracting(Fault::path).containsExactly("/territory");
  }
}
