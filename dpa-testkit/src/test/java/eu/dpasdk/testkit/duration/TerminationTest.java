package eu.dpasdk.testkit.duration;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.duration.AgreementConcluded;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.duration.AmendmentNotified;
import eu.dpasdk.model.duration.AmendmentObjected;
import eu.dpasdk.model.duration.GroundKind;
import eu.dpasdk.model.duration.ObjectionStartReading;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.retention.DataErased;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.matter.Lifetime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * FlexFront 15 and 17.2, Stratech 10.1 and 13: which notices end the agreement, and from when. The
 * letter of FlexFront's amendment is dated Saturday 31 January 2026, so objections count until the
 * end of Saturday 28 February.
 */
class TerminationTest {
  private static final MatterId AMENDMENT = MatterId.of("a");
  private static final Instant MON_2_MARCH_2026 = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant LATER = Instant.parse("2026-12-01T00:00:00Z");

  private static Optional<Instant> ends(Catalogue contract, Event... events) {
    return life(contract, Readings.defaults(), events).ends();
  }

  private static Lifetime life(Catalogue contract, Readings readings, Event... events) {
    Party controller = Party.named(PartyRole.CONTROLLER, "Example");
    return Docket.of(
            CaseFile.of(contract.agreementWith(controller), List.of(events)), LATER, readings)
        .lifetime();
  }

  private static RecordedTime time(String at) {
    return RecordedTime.of(Instant.parse(at));
  }

  private static MessageDelivery mail(String at) {
    return MessageDelivery.arrived(Channel.EMAIL, time(at));
  }

  private static Event amendment() {
    return AmendmentNotified.of(
        AMENDMENT,
        PartyRole.PROCESSOR,
        MessageDelivery.builder()
            .channel(Channel.LETTER)
            .dated(LocalDate.of(2026, 1, 31))
            .arrived(time("2026-02-04T10:00:00Z"))
            .build());
  }

  private static Event objection(String at) {
    return AmendmentObjected.of(AMENDMENT, mail(at));
  }

  private static Event exit(MatterId amendment, PartyRole by) {
    return TerminationNoticed.builder()
        .by(by)
        .delivery(MessageDelivery.arrived(Channel.EMAIL, RecordedTime.of(MON_2_MARCH_2026)))
        .amendment(amendment)
        .build();
  }

  @Test
  void anExitAfterAnObjectionOnSat28Feb2026EndsOnReceipt() {
    Event timely = objection("2026-02-28T22:59:59Z");
    assertThat(ends(Catalogue.FLEXFRONT, amendment(), timely, exit(AMENDMENT, PartyRole.PROCESSOR)))
        .contains(MON_2_MARCH_2026);
    assertThat(
            ends(Catalogue.FLEXFRONT, amendment(), timely, exit(AMENDMENT, PartyRole.CONTROLLER)))
        .contains(MON_2_MARCH_2026);
  }

  @Test
  void anExitAfterAnObjectionOnSun1March2026EndsNothingUnlessTheMonthRunsFromReceipt() {
    Event[] story = {
      amendment(), objection("2026-02-28T23:00:00Z"), exit(AMENDMENT, PartyRole.PROCESSOR)
    };
    assertThat(ends(Catalogue.FLEXFRONT, story)).isEmpty();
    Readings fromReceipt = Readings.defaults().with(ObjectionStartReading.FROM_RECEIPT);
    assertThat(life(Catalogue.FLEXFRONT, fromReceipt, story).ends()).contains(MON_2_MARCH_2026);
  }

  @Test
  void anExitNeedsAnObjectionToItsOwnAmendmentThatCameBeforeIt() {
    Event exit = exit(AMENDMENT, PartyRole.PROCESSOR);
    assertThat(ends(Catalogue.FLEXFRONT, amendment(), exit)).isEmpty();
    assertThat(ends(Catalogue.FLEXFRONT, objection("2026-02-10T10:00:00Z"), exit)).isEmpty();
    assertThat(ends(Catalogue.FLEXFRONT, amendment(), objection("2026-03-02T09:00:01Z"), exit))
        .isEmpty();
    Event other = exit(MatterId.of("b"), PartyRole.PROCESSOR);
    assertThat(ends(Catalogue.FLEXFRONT, amendment(), objection("2026-02-10T10:00:00Z"), other))
        .isEmpty();
    Event toAnother = AmendmentObjected.of(MatterId.of("b"), mail("2026-02-10T10:00:00Z"));
    assertThat(ends(Catalogue.FLEXFRONT, amendment(), toAnother, exit)).isEmpty();
  }

  @Test
  void whereNoObjectionWasAgreedNoAmendmentGivesAnExit() {
    assertThat(
            ends(
                Catalogue.STRATECH,
                amendment(),
                objection("2026-02-10T10:00:00Z"),
                exit(AMENDMENT, PartyRole.PROCESSOR)))
        .isEmpty();
  }

  /** Stratech 10.1 lets both sides end over a sub-processor, FlexFront 5.2 the controller alone. */
  @Test
  void anEndOverASubProcessorCountsWhereItWasAgreed() {
    for (PartyRole side : PartyRole.values()) {
      Event notice =
          TerminationNoticed.builder()
              .by(side)
              .delivery(MessageDelivery.arrived(Channel.EMAIL, RecordedTime.of(MON_2_MARCH_2026)))
              .change(MatterId.of("hosting"))
              .build();
      assertThat(ends(Catalogue.STRATECH, notice)).contains(MON_2_MARCH_2026);
      assertThat(ends(Catalogue.FLEXFRONT, notice).isPresent())
          .isEqualTo(side == PartyRole.CONTROLLER);
      assertThat(ends(Catalogue.COMMISSION_CLAUSES_GENERAL, notice)).isEmpty();
    }
  }

  @Test
  void anUrgentGroundCountsWhereItWasAgreed() {
    assertThat(ends(Catalogue.FLEXFRONT, urgent(GroundKind.FRAUD))).contains(MON_2_MARCH_2026);
    assertThat(ends(Catalogue.FLEXFRONT, urgent(GroundKind.DATA_PROTECTION_BREACH))).isEmpty();
  }

  private static Event urgent(GroundKind ground) {
    return TerminationNoticed.builder()
        .by(PartyRole.CONTROLLER)
        .delivery(MessageDelivery.arrived(Channel.EMAIL, RecordedTime.of(MON_2_MARCH_2026)))
        .ground(ground)
        .build();
  }

  @Test
  void theEarliestStartAndTheEarliestEndCountOfThoseThatHadHappened() {
    Lifetime life =
        life(
            Catalogue.FLEXFRONT,
            Readings.defaults(),
            AgreementConcluded.of(time("2026-02-01T09:00:00Z")),
            AgreementConcluded.of(time("2026-01-05T09:00:00Z")),
            AgreementEnded.of(time("2026-06-01T09:00:00Z")),
            AgreementEnded.of(time("2026-05-01T09:00:00Z")));
    assertThat(life.begins()).contains(Instant.parse("2026-01-05T09:00:00Z"));
    assertThat(life.ends()).contains(Instant.parse("2026-05-01T09:00:00Z"));
    Lifetime ahead =
        life(
            Catalogue.FLEXFRONT,
            Readings.defaults(),
            AgreementConcluded.of(time("2027-01-05T09:00:00Z")),
            AgreementEnded.of(time("2027-06-01T09:00:00Z")));
    assertThat(ahead.begins()).isEmpty();
    assertThat(ahead.ends()).isEmpty();
  }

  /** An erasure before the end, without the copies or still to come closes nothing. */
  @Test
  void theAgreementClosesWithTheFirstWholeErasureAfterItsEnd() {
    Event end = AgreementEnded.of(time("2026-05-01T09:00:00Z"));
    Event partly = DataErased.builder().at(time("2026-05-10T09:00:00Z")).copiesToo(false).build();
    Lifetime life =
        life(
            Catalogue.FLEXFRONT,
            Readings.defaults(),
            end,
            partly,
            DataErased.of(time("2026-04-10T09:00:00Z")),
            DataErased.of(time("2026-06-10T09:00:00Z")),
            DataErased.of(time("2026-06-20T09:00:00Z")));
    assertThat(life.closes()).contains(Instant.parse("2026-06-10T09:00:00Z"));
    Lifetime open =
        life(
            Catalogue.FLEXFRONT,
            Readings.defaults(),
            end,
            partly,
            DataErased.of(time("2027-06-10T09:00:00Z")));
    assertThat(open.closes()).isEmpty();
  }
}
