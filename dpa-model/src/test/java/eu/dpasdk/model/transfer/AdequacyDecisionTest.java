package eu.dpasdk.model.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.json.JacksonLine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Article 45 GDPR: one row of the table of adequacy decisions. */
class AdequacyDecisionTest {
  private static final LocalDate MON_2021_06_28 = LocalDate.of(2021, 6, 28);
  private static final LocalDate TUE_2026_06_30 = LocalDate.of(2026, 6, 30);
  private static final LocalDate SAT_2031_12_27 = LocalDate.of(2031, 12, 27);

  @Test
  void firstAndLastDayCount() {
    AdequacyDecision decision = unitedKingdom();
    assertThat(decision.holdsOn(MON_2021_06_28.minusDays(1))).isFalse();
    assertThat(decision.holdsOn(MON_2021_06_28)).isTrue();
    assertThat(decision.holdsOn(SAT_2031_12_27)).isTrue();
    assertThat(decision.holdsOn(SAT_2031_12_27.plusDays(1))).isFalse();
  }

  @Test
  void oneDayIsLongEnough() {
    AdequacyDecision decision = decision("GB", "2021/1772", RecipientSector.ANY, MON_2021_06_28);
    assertThat(decision.holdsOn(MON_2021_06_28)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ANY,        ANY COMMERCIAL PRIVATE CERTIFIED OTHER",
    "COMMERCIAL, COMMERCIAL",
    "PRIVATE,    COMMERCIAL PRIVATE",
    "CERTIFIED,  CERTIFIED"
  })
  void coversItsRecipients(RecipientSector scope, String covered) {
    AdequacyDecision decision = decision("GB", "2021/1772", scope, SAT_2031_12_27);
    for (RecipientSector sector : RecipientSector.values()) {
      assertThat(decision.covers(sector))
          .as("%s under %s", sector, scope)
          .isEqualTo((" " + covered + " ").contains(" " + sector + " "));
    }
  }

  @Test
  void everyFaultIsToldAtOnce() {
    InvalidValueException refused =
        catchThrowableOfType(
            InvalidValueException.class,
            () ->
                AdequacyDecision.builder()
                    .territory("UK")
                    .decision("1772")
                    .scope(RecipientSector.OTHER)
                    .validFrom(SAT_2031_12_27)
                    .validUntil(MON_2021_06_28)
                    .source(" ")
                    .checkedOn(MON_2021_06_28)
                    .build());
    assertThat(refused.faults())
        .extracting(Fault::path)
        .containsExactly("/territory", "/decision", "/scope", "/validUntil", "/source");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UK", "EL", "gb", "GBR", "Verenigd Koninkrijk", "XX", " GB", "epo"})
  void wrongTerritoryIsRefused(String territory) {
    assertThat(AdequacyDecision.isTerritory(territory)).isFalse();
    assertThat(refusedPath(territory, "2021/1772")).isEqualTo("/territory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2021", "2021/", "2021/0", "(EU) 2021/1772", "2021-1772", "21/1772"})
  void wrongNumberIsRefused(String number) {
    assertThat(refusedPath("GB", number)).isEqualTo("/decision");
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void readsAndWritesJson(JacksonLine line) {
    String json =
        """
        {"territory":"GB","decision":"2021/1772","scope":"ANY","validFrom":"2021-06-28",\
        "validUntil":"2031-12-27","source":"test","checkedOn":"2026-06-30"}""";
    assertThat(line.read(json, AdequacyDecision.class)).isEqualTo(unitedKingdom());
    assertThat(line.write(unitedKingdom())).isEqualTo(json);
  }

  private static String refusedPath(String territory, String number) {
    InvalidValueException refused =
        catchThrowableOfType(
            InvalidValueException.class,
            () -> decision(territory, number, RecipientSector.ANY, SAT_2031_12_27));
    assertThat(refused.faults()).hasSize(1);
    return refused.faults().get(0).path();
  }

  private static AdequacyDecision unitedKingdom() {
    return decision("GB", "2021/1772", RecipientSector.ANY, SAT_2031_12_27);
  }

  private static AdequacyDecision decision(
      String territory, String number, RecipientSector scope, LocalDate until) {
    return AdequacyDecision.builder()
        .territory(territory)
        .decision(number)
        .scope(scope)
        .validFrom(MON_2021_06_28)
        .validUntil(until)
        .source("test")
        .checkedOn(TUE_2026_06_30)
        .build();
  }
}
