package eu.dpasdk.rules.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.transfer.AdequacyDecision;
import eu.dpasdk.model.transfer.RecipientSector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 45 GDPR: the table of adequacy decisions. */
class AdequacyDecisionsTest {
  private static final AdequacyDecisions TABLE = AdequacyDecisions.standard();
  private static final LocalDate WED_2020_07_15 = LocalDate.of(2020, 7, 15);
  private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);
  private static final LocalDate FRI_2026_09_11 = LocalDate.of(2026, 9, 11);

  @ParameterizedTest
  @CsvSource({
    "AD, 2010/625, ANY",
    "AR, 2003/490, ANY",
    "BR, 2026/179, ANY",
    "CA, 2002/2, COMMERCIAL",
    "CH, 2000/518, ANY",
    "EPO, 2025/1382, ANY",
    "FO, 2010/146, ANY",
    "GB, 2021/1772, ANY",
    "GG, 2003/821, ANY",
    "IL, 2011/61, ANY",
    "IM, 2004/411, ANY",
    "JE, 2008/393, ANY",
    "JP, 2019/419, PRIVATE",
    "KR, 2022/254, ANY",
    "NZ, 2013/65, ANY",
    "US, 2023/1795, CERTIFIED",
    "UY, 2012/484, ANY"
  })
  void holdsInTheMiddleOf2026(String territory, String number, RecipientSector scope) {
    AdequacyDecision found = TABLE.find(territory, scope, WED_2026_07_01).orElseThrow();
    assertThat(found.decision()).isEqualTo(number);
    assertThat(found.scope()).isEqualTo(scope);
    assertThat(found.checkedOn()).isBefore(WED_2026_07_01);
  }

  @Test
  void thereAreNoOthers() {
    assertThat(TABLE.rows()).hasSize(17);
    assertThat(TABLE.rows()).extracting(AdequacyDecision::territory).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    // United Kingdom: Mon, Sun, Fri, Sat, Sat, Sun
    "GB, OTHER, 2021-06-28, ADEQUATE",
    "GB, OTHER, 2021-06-27, NOT_ADEQUATE",
    "GB, OTHER, 2025-06-27, ADEQUATE",
    "GB, OTHER, 2025-06-28, ADEQUATE",
    "GB, OTHER, 2031-12-27, ADEQUATE",
    "GB, OTHER, 2031-12-28, NOT_ADEQUATE",
    // Brazil: Sun, Mon
    "BR, OTHER, 2026-01-25, NOT_ADEQUATE",
    "BR, OTHER, 2026-01-26, ADEQUATE",
    // United States: Sun, Mon
    "US, CERTIFIED, 2023-07-09, NOT_ADEQUATE",
    "US, CERTIFIED, 2023-07-10, ADEQUATE",
    "US, COMMERCIAL, 2023-07-10, OTHER_RECIPIENTS",
    "US, ANY, 2023-07-10, OTHER_RECIPIENTS",
    // Japan and Canada: Wed
    "JP, PRIVATE, 2026-07-01, ADEQUATE",
    "JP, COMMERCIAL, 2026-07-01, ADEQUATE",
    "JP, OTHER, 2026-07-01, OTHER_RECIPIENTS",
    "CA, COMMERCIAL, 2026-07-01, ADEQUATE",
    "CA, PRIVATE, 2026-07-01, OTHER_RECIPIENTS",
    // European Patent Organisation: Mon, Tue
    "EPO, OTHER, 2025-07-14, NOT_ADEQUATE",
    "EPO, OTHER, 2025-07-15, ADEQUATE",
    // India never; the Privacy Shield is not in the table: Wed, Thu
    "IN, ANY, 2026-07-01, NOT_ADEQUATE",
    "US, CERTIFIED, 2020-07-15, UNKNOWN",
    "US, CERTIFIED, 2020-07-16, NOT_ADEQUATE",
    "CH, OTHER, 2020-07-15, ADEQUATE"
  })
  void standing(
      String territory, RecipientSector sector, LocalDate day, AdequacyStanding expected) {
    assertThat(TABLE.standing(territory, sector, day)).isEqualTo(expected);
  }

  @Test
  void withdrawalReplacesTheRow() {
    AdequacyDecisions after =
        TABLE.with(row("US", "2023/1795", RecipientSector.CERTIFIED, "2023-07-10", "2026-09-11"));
    assertThat(after.rows()).hasSize(17);
    assertThat(after.completeFrom()).isEqualTo(TABLE.completeFrom());
    assertThat(after.find("US", RecipientSector.CERTIFIED, FRI_2026_09_11)).isPresent();
    assertThat(after.find("US", RecipientSector.CERTIFIED, FRI_2026_09_11.plusDays(1))).isEmpty();
    assertThat(TABLE.find("US", RecipientSector.CERTIFIED, FRI_2026_09_11.plusDays(1))).isPresent();
  }

  @Test
  void tableBuiltAnewIsTheSame() {
    assertThat(StandardDecisions.rows())
        .hasSize(17)
        .containsExactlyInAnyOrderElementsOf(AdequacyDecisions.standard().rows());
  }

  @Test
  void rowOfTheCallerGoesIntoItsOwnTable() {
    AdequacyDecision row =
        row("US", "2016/1250", RecipientSector.CERTIFIED, "2016-07-12", "2020-07-15");
    AreaMembership member =
        new AreaMembership("ME", AreaStanding.MEMBER, LocalDate.of(2028, 1, 1), Optional.empty());
    TransferLaw law = TransferLaw.standard().with(row).with(member);
    assertThat(law.adequacy().rows()).contains(row).hasSize(18);
    assertThat(law.area().standing("ME", LocalDate.of(2028, 1, 1))).isEqualTo(AreaStanding.MEMBER);
  }

  @Test
  void newDecisionIsAdded() {
    AdequacyDecisions after =
        TABLE.with(row("US", "2016/1250", RecipientSector.CERTIFIED, "2016-07-12", "2020-07-15"));
    assertThat(after.rows()).hasSize(18);
    assertThat(after.standing("US", RecipientSector.CERTIFIED, WED_2020_07_15))
        .isEqualTo(AdequacyStanding.ADEQUATE);
  }

  @Test
  void ofTwoDecisionsTheLaterCounts() {
    AdequacyDecision older =
        row("US", "2023/1795", RecipientSector.ANY, "2023-07-10", "2030-12-31");
    AdequacyDecision newer = row("US", "2026/500", RecipientSector.ANY, "2026-01-01", "2030-12-31");
    for (List<AdequacyDecision> rows : List.of(List.of(older, newer), List.of(newer, older))) {
      assertThat(AdequacyDecisions.of(rows).find("US", RecipientSector.OTHER, WED_2026_07_01))
          .contains(newer);
    }
  }

  @Test
  void tableOfTheCallerIsCompleteFromTheRegulationOrAsTold() {
    AdequacyDecisions empty = AdequacyDecisions.of(List.of());
    assertThat(empty.completeFrom()).isEqualTo(EuropeanArea.REGULATION_APPLIES);
    assertThat(empty.standing("CH", RecipientSector.ANY, WED_2020_07_15))
        .isEqualTo(AdequacyStanding.NOT_ADEQUATE);
    assertThat(
            empty.completeFrom(WED_2026_07_01).standing("CH", RecipientSector.ANY, WED_2020_07_15))
        .isEqualTo(AdequacyStanding.UNKNOWN);
  }

  @Test
  void wrongTerritoryIsRefused() {
    assertThatThrownBy(() -> TABLE.find("UK", RecipientSector.ANY, WED_2026_07_01))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/territory");
  }

  private static AdequacyDecision row(
      String territory, String number, RecipientSector scope, String from, String until) {
    return AdequacyDecision.builder()
        .territory(territory)
        .decision(number)
        .scope(scope)
        .validFrom(LocalDate.parse(from))
        .validUntil(LocalDate.parse(until))
        .source("test")
        .checkedOn(LocalDate.parse(until))
        .build();
  }
}
