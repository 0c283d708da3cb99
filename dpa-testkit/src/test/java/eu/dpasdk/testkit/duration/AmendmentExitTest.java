package eu.dpasdk.testkit.duration;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.duration.AmendmentAccepted;
import eu.dpasdk.model.duration.AmendmentNotified;
import eu.dpasdk.model.duration.AmendmentObjected;
import eu.dpasdk.model.duration.ProcessingResumed;
import eu.dpasdk.model.duration.ProcessingSuspended;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * FlexFront 17: an objection counts until a month after the date of the first letter that arrived,
 * and only who may end the agreement over it ends it. Monday is 2 March 2026.
 */
class AmendmentExitTest {
  private static final MatterId A = MatterId.of("a");
  private static final MatterId B = MatterId.of("b");
  private static final LocalDate FRI_16_JAN_2026 = LocalDate.of(2026, 1, 16);
  private static final LocalDate MON_2_MARCH_2026 = LocalDate.of(2026, 3, 2);

  private static Agreement flexFront() {
    return Catalogue.FLEXFRONT.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
  }

  private static RecordedTime time(String at) {
    return RecordedTime.of(LocalDateTime.parse(at));
  }

  private static MessageDelivery mail(String at) {
    return MessageDelivery.arrived(Channel.EMAIL, time(at));
  }

  private static Event amendment(MatterId id, LocalDate dated, Optional<String> arrived) {
    return AmendmentNotified.of(
        id,
        PartyRole.PROCESSOR,
        MessageDelivery.builder()
            .channel(Channel.LETTER)
            .dated(dated)
            .arrived(arrived.map(AmendmentExitTest::time))
            .build());
  }

  private static Event exit(MatterId amendment, PartyRole by, String at) {
    return TerminationNoticed.builder().by(by).delivery(mail(at)).amendment(amendment).build();
  }

  private static Docket docket(Agreement agreement, Event... events) {
    return Docket.of(
        CaseFile.of(agreement, List.of(events)),
        Instant.parse("2026-03-27T12:00:00Z"),
        Readings.defaults());
  }

  private static Matter matter(Docket docket, String path) {
    return Dockets.matter(docket.report(), path);
  }

  private static void assertGoesOn(Docket docket) {
    assertThat(docket.lifetime().ends()).isEmpty();
    assertThat(matter(docket, "term").findings())
        .extracting(finding -> finding.id())
        .contains("GROUND_NOT_AGREED");
  }

  @Test
  void onlyWhoMayExitEndsTheAgreement() {
    ObjectNode tree = ChangedAgreement.tree(flexFront());
    ((ObjectNode) tree.at("/duration/amendment/objection")).putArray("mayExit").add("CONTROLLER");
    Event amended = amendment(A, MON_2_MARCH_2026, Optional.of("2026-03-03T10:00"));
    Event objected = AmendmentObjected.of(A, mail("2026-03-10T10:00"));
    assertGoesOn(
        docket(
            ChangedAgreement.read(tree),
            amended,
            objected,
            exit(A, PartyRole.PROCESSOR, "2026-03-12T10:00")));
    Docket ended =
        docket(
            ChangedAgreement.read(tree),
            amended,
            objected,
            exit(A, PartyRole.CONTROLLER, "2026-03-12T10:00"));
    assertThat(ended.lifetime().ends()).contains(Instant.parse("2026-03-12T09:00:00Z"));
  }

  @Test
  void theWindowOfJanuaryDoesNotCloseThatOfMarch() {
    Docket docket =
        docket(
            flexFront(),
            amendment(A, FRI_16_JAN_2026, Optional.of("2026-01-19T10:00")),
            amendment(B, MON_2_MARCH_2026, Optional.of("2026-03-03T10:00")),
            AmendmentObjected.of(B, mail("2026-03-10T10:00")),
            exit(B, PartyRole.PROCESSOR, "2026-03-12T10:00"));
    assertThat(docket.lifetime().ends()).contains(Instant.parse("2026-03-12T09:00:00Z"));
  }

  @Test
  void aLetterThatIsNotRecordedToHaveArrivedOpensNoWindow() {
    assertGoesOn(
        docket(
            flexFront(),
            amendment(A, MON_2_MARCH_2026, Optional.empty()),
            AmendmentObjected.of(A, mail("2026-03-10T10:00")),
            exit(A, PartyRole.PROCESSOR, "2026-03-12T10:00")));
  }

  /** The month from Friday 16 January ends with Monday 16 February 2026. */
  @Test
  void aSecondLetterDoesNotReopenTheWindowOfTheFirst() {
    Event first = amendment(A, FRI_16_JAN_2026, Optional.of("2026-01-19T10:00"));
    Event second = amendment(A, MON_2_MARCH_2026, Optional.of("2026-03-03T10:00"));
    Event exit = exit(A, PartyRole.PROCESSOR, "2026-03-12T10:00");
    Event late = AmendmentObjected.of(A, mail("2026-03-10T10:00"));
    assertGoesOn(docket(flexFront(), first, second, late, exit));
    assertGoesOn(docket(flexFront(), second, first, late, exit));
    Event timely = AmendmentObjected.of(A, mail("2026-02-16T23:59:59"));
    assertThat(docket(flexFront(), second, first, timely, exit).lifetime().ends())
        .contains(Instant.parse("2026-03-12T09:00:00Z"));
  }

  @Test
  void theLetterThatArrivesFirstCountsNotTheOneDatedFirst() {
    Docket docket =
        docket(
            flexFront(),
            amendment(A, FRI_16_JAN_2026, Optional.of("2026-03-11T10:00")),
            amendment(A, MON_2_MARCH_2026, Optional.of("2026-03-03T10:00")),
            AmendmentObjected.of(A, mail("2026-03-10T10:00")),
            exit(A, PartyRole.PROCESSOR, "2026-03-12T10:00"));
    assertThat(docket.lifetime().ends()).contains(Instant.parse("2026-03-12T09:00:00Z"));
  }

  @Test
  void anExitOnTuesday3MarchBeforeTheObjectionOfThursdayStandsWithoutIt() {
    Event amended = amendment(A, MON_2_MARCH_2026, Optional.of("2026-03-02T10:00"));
    Event objected = AmendmentObjected.of(A, mail("2026-03-05T10:00"));
    assertThat(
            matter(
                    docket(
                        flexFront(),
                        amended,
                        exit(A, PartyRole.CONTROLLER, "2026-03-03T10:00"),
                        objected),
                    "amendment/a")
                .findings())
        .extracting(finding -> finding.id())
        .contains("EXIT_WITHOUT_OBJECTION");
    assertThat(
            matter(
                    docket(
                        flexFront(),
                        amended,
                        exit(A, PartyRole.CONTROLLER, "2026-03-05T10:00"),
                        objected),
                    "amendment/a")
                .findings())
        .extracting(finding -> finding.id())
        .doesNotContain("EXIT_WITHOUT_OBJECTION");
  }

  @Test
  void anAmendmentThatNeedsAgreementTakesEffectOnceAccepted() {
    ObjectNode tree = ChangedAgreement.tree(flexFront());
    ObjectNode terms = (ObjectNode) tree.at("/duration/amendment");
    terms.put("effect", "ON_AGREEMENT").put("priorNotice", false);
    terms.remove("objection");
    Event amended = amendment(A, MON_2_MARCH_2026, Optional.of("2026-03-03T10:00"));
    assertThat(matter(docket(ChangedAgreement.read(tree), amended), "amendment/a").reasons())
        .extracting(reason -> reason.rule().id())
        .doesNotContain("amendment-effect");
    Docket accepted =
        docket(
            ChangedAgreement.read(tree),
            amended,
            AmendmentAccepted.of(A, time("2026-03-09T10:00")));
    assertThat(matter(accepted, "amendment/a").reasons())
        .filteredOn(reason -> reason.rule().id().equals("amendment-effect"))
        .singleElement()
        .extracting(reason -> reason.operands().get(0).value())
        .hasToString("2026-03-09T10:00+01:00");
  }

  @Test
  void aSecondSuspensionCountsOnlyAfterProcessingWasResumed() {
    Agreement clauses =
        Catalogue.COMMISSION_CLAUSES_GENERAL.agreementWith(
            Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
    Event monday = ProcessingSuspended.of(time("2026-03-02T09:00"));
    Event tuesday = ProcessingSuspended.of(time("2026-03-03T09:00"));
    Event wednesday = ProcessingResumed.of(time("2026-03-04T09:00"));
    Event thursday = ProcessingSuspended.of(time("2026-03-05T09:00"));
    assertThat(restorations(docket(clauses, monday, tuesday, wednesday)))
        .containsExactly("term/restore-compliance");
    assertThat(restorations(docket(clauses, monday, tuesday, wednesday, thursday)))
        .containsExactly("term/restore-compliance", "term/restore-compliance/2");
  }

  private static List<String> restorations(Docket docket) {
    return matter(docket, "term").duties().stream()
        .map(Duty::id)
        .filter(id -> id.contains("restore-compliance"))
        .toList();
  }
}
