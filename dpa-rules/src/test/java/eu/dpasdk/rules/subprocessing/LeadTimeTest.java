package eu.dpasdk.rules.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.subprocessing.ApprovedList;
import eu.dpasdk.model.subprocessing.Authorisation;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A lead time before a sub-processor starts is counted back from the start, and never rolls. */
class LeadTimeTest {
  private static final Interpretation ROLLING =
      Interpretation.dutch().with(ContractEndReading.ROLL);

  /** The year 2029 has no decree on holidays, which a lead time does not need. */
  @Test
  void noticeOfThu1Mar2029IsAnsweredUnderTheReadingThatRolls() {
    assertThat(contract("P10D", "2029-03-01T09:00", "2029-03-11T12:00"))
        .isEqualTo(Verdict.NOT_ALLOWED);
    assertThat(contract("P10D", "2029-03-01T09:00", "2029-03-12T12:00"))
        .isNotEqualTo(Verdict.NOT_ALLOWED);
  }

  /** Which days are worked in 2029 no calendar says yet. */
  @Test
  void workingDaysAfterThu1Mar2029AreRefused() {
    assertThatThrownBy(() -> contract("3WD", "2029-03-01T09:00", "2029-03-11T12:00"))
        .isInstanceOf(CalendarRangeException.class)
        .hasMessageContaining("2029-03-02");
  }

  /** Two hundred and forty hours from Mon 2 March 2026 09:00 are over on Thu 12 March 09:00. */
  @Test
  void hoursEndToTheMinuteOnThu12Mar2026() {
    assertThat(contract("PT240H", "2026-03-02T09:00", "2026-03-12T08:59"))
        .isEqualTo(Verdict.NOT_ALLOWED);
    assertThat(contract("PT240H", "2026-03-02T09:00", "2026-03-12T09:00"))
        .isNotEqualTo(Verdict.NOT_ALLOWED);
  }

  /** Whether the contract would have the sub-processor start then. */
  private static Verdict contract(String lead, String noticed, String asked) {
    List<ClauseRef> clauses = ClauseRef.listOf("1.1");
    SubProcessingTerms terms =
        SubProcessingTerms.builder()
            .authorisation(Authorisation.of(clauses, AuthorisationModel.GENERAL, true))
            .approvedList(ApprovedList.of(clauses, List.of(), Optional.empty()))
            .changeNotice(
                ChangeNotice.builder()
                    .addAllClauses(clauses)
                    .prior(true)
                    .leadTime(TimeLimit.parse(lead))
                    .build())
            .build();
    ConsentDecision decision =
        SubProcessorConsent.decide(terms, List.of(Changes.notice(noticed)), instant(asked), ROLLING)
            .decisions()
            .get(0);
    return decision.engagements().get(0).verdicts().stream()
        .filter(verdict -> verdict.axis() == Axis.CONTRACT)
        .map(AxisVerdict::verdict)
        .findFirst()
        .orElseThrow();
  }

  private static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
  }
}
