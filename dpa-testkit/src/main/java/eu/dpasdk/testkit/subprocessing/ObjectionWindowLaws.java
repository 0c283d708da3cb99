package eu.dpasdk.testkit.subprocessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.Zones;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Article 28(2) GDPR, Stratech 10.1, FlexFront 5.2, clause 7.7 of Decision (EU) 2021/915: until
 * when the controller may object to a change of sub-processors, and what its silence means.
 *
 * <pre>{@code
 * class MyObjectionWindowTest implements ObjectionWindowLaws {
 *   public DocketQuestion docket() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 5 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface ObjectionWindowLaws {
  /** Returns the docket under test. */
  DocketQuestion docket();

  /**
   * When a notice is received: often at night, at a month's end, at a clock change, on holidays.
   */
  @Provide
  default Arbitrary<Instant> received() {
    return TimeArbitraries.instants();
  }

  /** Days between the date on a notice, its dispatch, and its receipt. */
  @Provide
  default Arbitrary<Integer> daysUnderway() {
    return Arbitraries.integers().between(0, 20);
  }

  /** Days after a notice. */
  @Provide
  default Arbitrary<Integer> daysLater() {
    return Arbitraries.integers().between(30, 2000);
  }

  /** Stratech 10.1: the day of receipt does not count, the tenth day after it does, to its end. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void stratech10_1_tenDaysFromTheDayAfterReceipt(@ForAll("received") Instant received) {
    CaseFile file = notified(Catalogue.STRATECH, arrived(received));
    Instant end = startOf(dayOf(received).plusDays(11));
    Matter before = matter(file, end.minusNanos(1));
    assertEquals(Optional.of(end), power(before, "OBJECT").untilExclusive(), "end of power OBJECT");
    assertMayObject(before, end.minusNanos(1));
    assertMayNotObject(matter(file, end), end);
  }

  /** BW 3:37(3): neither the date on the notice nor its dispatch starts the window. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void bw3_37_3_onlyReceiptStartsTheWindow(
      @ForAll("received") Instant received, @ForAll("daysUnderway") int days) {
    LocalDate written = dayOf(received).minusDays(days);
    Delivery underway =
        MessageDelivery.builder()
            .channel(Channel.LETTER)
            .dated(written)
            .sent(RecordedTime.of(startOf(written)))
            .arrived(RecordedTime.of(received))
            .build();
    CaseFile file = notified(Catalogue.STRATECH, underway);
    Instant end = startOf(dayOf(received).plusDays(11));
    assertMayObject(matter(file, end.minusNanos(1)), end.minusNanos(1));
    assertMayNotObject(matter(file, end), end);
  }

  /** Stratech 10.1: who is silent for ten days has no objection, and not a moment sooner. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void stratech10_1_silenceCountsOnceTheWindowIsOver(@ForAll("received") Instant received) {
    CaseFile file = notified(Catalogue.STRATECH, arrived(received));
    Instant end = startOf(dayOf(received).plusDays(11));
    assertTrue(
        mayNotGoLive(matter(file, end.minusNanos(1))),
        () -> "no prohibition not-yet just before " + end);
    assertFalse(mayNotGoLive(matter(file, end)), () -> "a prohibition not-yet at " + end);
  }

  /** Article 28(2), clause 7.7(a) option 1: under a specific authorisation silence never counts. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art28_2_silenceIsNoSpecificAuthorisation(
      @ForAll("received") Instant received, @ForAll("daysLater") int days) {
    CaseFile file = notified(Catalogue.COMMISSION_CLAUSES_SPECIFIC, arrived(received));
    Instant later = startOf(dayOf(received).plusDays(days));
    assertTrue(mayNotGoLive(matter(file, later)), () -> "no prohibition not-yet at " + later);
  }

  /** FlexFront 5.2 names no period, so none ends: an objection stays possible before the change. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void flexFront5_2_noPeriodIsInvented(
      @ForAll("received") Instant received, @ForAll("daysLater") int days) {
    CaseFile file = notified(Catalogue.FLEXFRONT, arrived(received));
    Instant asOf = startOf(dayOf(received).plusDays(days));
    Matter later = matter(file, asOf);
    assertMayObject(later, asOf);
    assertEquals(Optional.empty(), power(later, "OBJECT").untilExclusive(), "end of power OBJECT");
    assertTrue(
        later.findings().stream().anyMatch(each -> each.id().equals("NO_PERIOD")),
        () -> "no finding NO_PERIOD at " + asOf);
  }

  private Matter matter(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "sub-processing/hosting");
  }

  private static CaseFile notified(Catalogue entry, Delivery delivery) {
    Agreement agreement = entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
    return CaseFile.of(
        agreement,
        List.of(
            ChangeNotified.builder()
                .change(ChangeId.of("hosting"))
                .delivery(delivery)
                .addAdditions(SubProcessor.named("Voorbeeld Hosting BV"))
                .build()));
  }

  private static Delivery arrived(Instant received) {
    return MessageDelivery.arrived(Channel.EMAIL, RecordedTime.of(received));
  }

  private static LocalDate dayOf(Instant moment) {
    return moment.atZone(Zones.AMSTERDAM).toLocalDate();
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(Zones.AMSTERDAM).toInstant();
  }

  private static Power power(Matter matter, String id) {
    return matter.powers().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no power " + id + " in " + matter.powers()));
  }

  private static void assertMayObject(Matter matter, Instant at) {
    assertTrue(mayObject(matter), () -> "no power OBJECT to exercise at " + at + powers(matter));
  }

  private static void assertMayNotObject(Matter matter, Instant at) {
    assertFalse(
        mayObject(matter), () -> "still a power OBJECT to exercise at " + at + powers(matter));
  }

  private static boolean mayObject(Matter matter) {
    return matter.powers().stream()
        .anyMatch(each -> each.id().equals("OBJECT") && each.state() == PowerState.EXERCISABLE);
  }

  private static String powers(Matter matter) {
    return matter.powers().stream()
        .map(
            each ->
                each.id()
                    + " "
                    + each.state()
                    + each.untilExclusive().map(end -> " until " + end).orElse(""))
        .collect(Collectors.joining(", ", ", but [", "]"));
  }

  private static boolean mayNotGoLive(Matter matter) {
    return matter.prohibitions().stream().anyMatch(each -> each.id().endsWith("/not-yet"));
  }
}
