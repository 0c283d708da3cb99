package eu.dpasdk.testkit.duration;

import static eu.dpasdk.testkit.docket.Told.arrived;
import static eu.dpasdk.testkit.docket.Told.at;
import static eu.dpasdk.testkit.docket.Told.dayOf;
import static eu.dpasdk.testkit.docket.Told.duty;
import static eu.dpasdk.testkit.docket.Told.exercisable;
import static eu.dpasdk.testkit.docket.Told.file;
import static eu.dpasdk.testkit.docket.Told.finds;
import static eu.dpasdk.testkit.docket.Told.startOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.duration.AgreementConcluded;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.duration.AmendmentNotified;
import eu.dpasdk.model.duration.AmendmentSubject;
import eu.dpasdk.model.duration.GroundKind;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * FlexFront 14, 15 and 17, Stratech 13 to 15: when an agreement ends, what an amendment does, and
 * what outlasts the end.
 *
 * <pre>{@code
 * class MyDurationTest implements DurationLaws {
 *   public DocketQuestion docket() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 6 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface DurationLaws {
  /** The amendment of these laws. */
  MatterId AMENDMENT = MatterId.of("a1");

  /** Returns the docket under test. */
  DocketQuestion docket();

  /** When a notice is received. */
  @Provide
  default Arbitrary<Instant> received() {
    return TimeArbitraries.instants();
  }

  /** Days between the date on a notice and its receipt. */
  @Provide
  default Arbitrary<Integer> daysUnderway() {
    return Arbitraries.integers().between(0, 25);
  }

  /** FlexFront 14.1: two months after receipt, on the same date or the last of the month. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void flexFront14_1_twoMonthsFromReceipt(@ForAll("received") Instant received) {
    CaseFile file =
        file(Catalogue.FLEXFRONT, TerminationNoticed.of(PartyRole.CONTROLLER, arrived(received)));
    Instant end = startOf(dayOf(received).plusMonths(2).plusDays(1));
    Matter before = term(file, end.minusNanos(1));
    assertEquals(
        Optional.of(end),
        exercisable(before, "TERMINATE_BY_NOTICE", PartyRole.PROCESSOR)
            .flatMap(Power::untilExclusive));
    assertEquals(
        Optional.empty(), exercisable(term(file, end), "TERMINATE_BY_NOTICE", PartyRole.PROCESSOR));
  }

  /** FlexFront 14.1: a notice that is not in writing ends nothing. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void flexFront14_1_aSpokenNoticeEndsNothing(@ForAll("received") Instant received) {
    CaseFile file =
        file(
            Catalogue.FLEXFRONT,
            TerminationNoticed.builder()
                .by(PartyRole.CONTROLLER)
                .delivery(arrived(received))
                .inWriting(false)
                .build());
    Matter later = term(file, startOf(dayOf(received).plusMonths(3)));
    assertTrue(exercisable(later, "TERMINATE_BY_NOTICE", PartyRole.CONTROLLER).isPresent());
  }

  /** FlexFront 15.1: on an urgent ground the agreement ends with the receipt of the notice. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void flexFront15_1_anUrgentGroundEndsItAtOnce(@ForAll("received") Instant received) {
    CaseFile file =
        file(
            Catalogue.FLEXFRONT,
            TerminationNoticed.builder()
                .by(PartyRole.PROCESSOR)
                .delivery(arrived(received))
                .ground(GroundKind.INSOLVENCY)
                .build());
    assertTrue(
        exercisable(term(file, received.minusNanos(1)), "TERMINATE_BY_NOTICE", PartyRole.CONTROLLER)
            .isPresent());
    assertTrue(
        exercisable(term(file, received), "TERMINATE_BY_NOTICE", PartyRole.CONTROLLER).isEmpty());
  }

  /** FlexFront 17.2: one month from the date on the notice, wherever the letter was meanwhile. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void flexFront17_2_oneMonthFromTheDateOnTheNotice(
      @ForAll("received") Instant received, @ForAll("daysUnderway") int days) {
    LocalDate dated = dayOf(received).minusDays(days);
    CaseFile file =
        file(
            Catalogue.FLEXFRONT,
            AmendmentNotified.of(
                AMENDMENT,
                PartyRole.PROCESSOR,
                MessageDelivery.builder()
                    .channel(Channel.LETTER)
                    .dated(dated)
                    .arrived(at(received))
                    .build()));
    Instant end = startOf(dated.plusMonths(1).plusDays(1));
    if (received.isBefore(end)) {
      assertEquals(
          Optional.of(end),
          exercisable(amendment(file, end.minusNanos(1)), "OBJECT", PartyRole.CONTROLLER)
              .flatMap(Power::untilExclusive));
    }
    assertEquals(
        Optional.empty(), exercisable(amendment(file, end), "OBJECT", PartyRole.CONTROLLER));
  }

  /** Article 28(3) and (9), Stratech 14: silence does not agree to a change of data protection. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void stratech14_silenceIsNoConsentToAnAmendment(@ForAll("received") Instant received) {
    CaseFile file =
        file(
            Catalogue.STRATECH,
            AmendmentNotified.builder()
                .amendment(AMENDMENT)
                .by(PartyRole.PROCESSOR)
                .delivery(arrived(received))
                .addSubjects(AmendmentSubject.DATA_PROTECTION)
                .build());
    assertTrue(finds(amendment(file, received), "UNILATERAL_CHANGE_NO_CONSENT"));
    assertTrue(
        finds(
            amendment(file, startOf(dayOf(received).plusYears(1))),
            "UNILATERAL_CHANGE_NO_CONSENT"));
  }

  /** FlexFront 18, Stratech 5.2: the duty of confidentiality outlasts the agreement. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void flexFront18_stratech5_2_confidentialityOutlastsTheEnd(
      @ForAll("received") Instant ended) {
    for (Catalogue entry : new Catalogue[] {Catalogue.FLEXFRONT, Catalogue.STRATECH}) {
      CaseFile file =
          file(
              entry,
              AgreementConcluded.of(at(startOf(dayOf(ended).minusYears(1)))),
              AgreementEnded.of(at(ended)));
      Matter later =
          Dockets.matter(docket().docket(file, startOf(dayOf(ended).plusDays(2))), "agreement");
      assertEquals(
          Optional.of(DutyStatus.IN_FORCE),
          duty(later, "confidentiality").map(each -> each.status()),
          entry.name());
    }
  }

  private Matter term(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "term");
  }

  private Matter amendment(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "amendment/" + AMENDMENT.id());
  }
}
