package eu.dpasdk.testkit.audit;

import static eu.dpasdk.testkit.scenario.Expect.ambiguous;
import static eu.dpasdk.testkit.scenario.Expect.duty;
import static eu.dpasdk.testkit.scenario.Expect.finding;
import static eu.dpasdk.testkit.scenario.Expect.inconsistency;
import static eu.dpasdk.testkit.scenario.Expect.power;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.audit.AuditAsked;
import eu.dpasdk.model.audit.AuditHeld;
import eu.dpasdk.model.audit.AuditRefused;
import eu.dpasdk.model.audit.AuditorKind;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.scenario.Expect;
import eu.dpasdk.testkit.scenario.Scenario;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Article 28(3)(h) GDPR: audits that an agreement without a word on audits cannot prevent. Monday
 * is 2 March 2026.
 */
class AuditByLawTest {
  private static final MatterId A = MatterId.of("a");
  private static final MatterId B = MatterId.of("b");
  private static final String MONDAY = "2026-03-02T09:00";
  private static final String TUESDAY = "2026-03-03T09:00";
  private static final String FRIDAY = "2026-03-06T09:00";

  private static Scenario silent() {
    return Scenario.under(silent(Catalogue.STRATECH));
  }

  private static Agreement silent(Catalogue contract) {
    ObjectNode tree =
        ChangedAgreement.tree(
            contract.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld")));
    tree.remove("audit");
    return ChangedAgreement.read(tree);
  }

  private static AuditAsked asked(MatterId audit, RecordedTime at) {
    return AuditAsked.of(audit, MessageDelivery.arrived(Channel.EMAIL, at));
  }

  private static AuditHeld held(MatterId audit, RecordedTime at) {
    return AuditHeld.of(audit, at, AuditorKind.CONTROLLER);
  }

  private static Expect[] with(Expect... others) {
    List<Expect> all = new ArrayList<>(Arrays.asList(others));
    all.add(power("MAY_AUDIT_BY_LAW", PartyRole.CONTROLLER, PowerState.EXERCISABLE));
    return all.toArray(new Expect[0]);
  }

  @Test
  void anAuditThatNobodyAskedForIsUnknown() {
    silent()
        .on(MONDAY, at -> held(A, at))
        .then(FRIDAY, "audit", with(inconsistency("UNKNOWN_AUDIT")))
        .on(MONDAY, at -> asked(A, at))
        .then(FRIDAY, "audit", with(duty("cooperate-by-law/a", DutyStatus.FULFILLED)));
  }

  @Test
  void anAuditHeldIsNotTheOtherThatWasAskedFor() {
    silent()
        .on(MONDAY, at -> asked(A, at))
        .on(MONDAY, at -> asked(B, at))
        .on(TUESDAY, at -> held(A, at))
        .then(
            FRIDAY,
            "audit",
            with(
                duty("cooperate-by-law/a", DutyStatus.FULFILLED),
                duty("cooperate-by-law/b", DutyStatus.IN_FORCE)))
        .thenDocket(
            FRIDAY,
            docket ->
                assertThat(Dockets.matter(docket, "audit").duties().get(0).done())
                    .contains(Instant.parse("2026-03-03T08:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T09:00, IN_FORCE",
    "2026-03-03T08:59:59, IN_FORCE",
    "2026-03-03T09:00, FULFILLED",
    "2026-03-04T09:00, FULFILLED",
  })
  void onlyAnAuditHeldSinceItWasAskedForOnTuesday3MarchCounts(String held, DutyStatus status) {
    silent()
        .on(held, at -> held(A, at))
        .on(TUESDAY, at -> asked(A, at))
        .then(FRIDAY, "audit", with(duty("cooperate-by-law/a", status)));
  }

  @Test
  void theRefusalOfOneAuditIsNotThatOfAnother() {
    silent()
        .on(MONDAY, at -> asked(A, at))
        .on(MONDAY, at -> asked(B, at))
        .on(TUESDAY, at -> AuditRefused.of(A, at))
        .then(
            FRIDAY,
            "audit",
            with(
                duty("cooperate-by-law/a", DutyStatus.VIOLATED),
                duty("cooperate-by-law/b", DutyStatus.IN_FORCE),
                finding("REFUSED")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T09:00, IN_FORCE",
    "2026-03-03T08:59:59, IN_FORCE",
    "2026-03-03T09:00, VIOLATED",
  })
  void onlyARefusalSinceTheQuestionArrivedOnTuesday3MarchCounts(String refused, DutyStatus status) {
    List<Expect> expected = new ArrayList<>(List.of(duty("cooperate-by-law/a", status)));
    if (status == DutyStatus.VIOLATED) {
      expected.add(finding("REFUSED"));
    }
    silent()
        .on(refused, at -> AuditRefused.of(A, at))
        .on(TUESDAY, at -> asked(A, at))
        .then(FRIDAY, "audit", with(expected.toArray(new Expect[0])));
  }

  /** What was done in time is not made late by a refusal that came after it. */
  @Test
  void aRefusalOnWednesdayDoesNotUndoTheAuditHeldOnTuesday() {
    silent()
        .on(MONDAY, at -> asked(A, at))
        .on(TUESDAY, at -> held(A, at))
        .on("2026-03-04T09:00", at -> AuditRefused.of(A, at))
        .then(
            FRIDAY,
            "audit",
            with(duty("cooperate-by-law/a", DutyStatus.FULFILLED), finding("REFUSED")))
        .on("2026-03-05T09:00", at -> held(A, at))
        .then(
            FRIDAY,
            "audit",
            with(duty("cooperate-by-law/a", DutyStatus.FULFILLED), finding("REFUSED")));
  }

  @Test
  void anAuditHeldOnWednesdayIsLateAfterTheRefusalOfTuesday() {
    silent()
        .on(MONDAY, at -> asked(A, at))
        .on(TUESDAY, at -> AuditRefused.of(A, at))
        .on("2026-03-04T09:00", at -> held(A, at))
        .then(
            FRIDAY,
            "audit",
            with(duty("cooperate-by-law/a", DutyStatus.FULFILLED_LATE), finding("REFUSED")));
  }

  /** FlexFront 14.1: two months from Monday 2 March end with Saturday 2 May 2026. */
  @Test
  void thePowerToAuditEndsWithTheAgreementAndNamesThatEnd() {
    Scenario noticed =
        Scenario.under(silent(Catalogue.FLEXFRONT))
            .on(
                MONDAY,
                at ->
                    TerminationNoticed.builder()
                        .by(PartyRole.CONTROLLER)
                        .delivery(MessageDelivery.arrived(Channel.LETTER, at))
                        .inWriting(true)
                        .build());
    noticed
        .then(
            FRIDAY,
            "audit",
            power("MAY_AUDIT_BY_LAW", PartyRole.CONTROLLER, PowerState.EXERCISABLE)
                .until("2026-05-03T00:00"))
        .thenDocket(
            FRIDAY,
            docket ->
                assertThat(Dockets.matter(docket, "audit").nextChange())
                    .contains(Instant.parse("2026-05-02T22:00:00Z")))
        .then(
            "2026-05-03T00:00",
            "audit",
            power("MAY_AUDIT_BY_LAW", PartyRole.CONTROLLER, PowerState.LAPSED)
                .until("2026-05-03T00:00"),
            ambiguous("ROLL"));
  }
}
