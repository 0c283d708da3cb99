package eu.dpasdk.testkit.docket;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.duration.AmendmentNotified;
import eu.dpasdk.model.duration.AmendmentObjected;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.duration.AgreementTerm;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.matter.Lifetimes;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * A matter names the readings under which it would come out otherwise: held against the whole
 * docket, asked once more under each. Of a change of sub-processors less is compared, and its
 * oracle is the slow consent.
 */
class OtherReadingsTest {
  @Provide
  Arbitrary<CaseFile> lives() {
    return Arbitraries.oneOf(CaseFileArbitraries.lives(), CaseFileArbitraries.tangledLives());
  }

  @Provide
  Arbitrary<Instant> moments() {
    Instant first = Instant.parse("2024-01-01T00:00:00Z");
    return Arbitraries.integers()
        .between(0, 2600 * 24)
        .map(hour -> first.plus(Duration.ofHours(hour)));
  }

  @Provide
  Arbitrary<Readings> chosen() {
    return Arbitraries.of(ReadingOptions.all()).map(Readings.defaults()::with);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aMatterNamesTheReadingsUnderWhichItComesOutOtherwise(
      @ForAll("lives") CaseFile file,
      @ForAll("moments") Instant start,
      @ForAll @IntRange(max = 4) int changes,
      @ForAll("chosen") Readings readings) {
    Optional<Docket> told = afterChanges(file, start, changes, readings);
    Assume.that(told.isPresent());
    Docket own = told.orElseThrow();
    Instant asOf = own.at();
    for (Matter matter : own.matters()) {
      if (matter.key().topic() != Topic.SUB_PROCESSING) {
        assertThat(matter.ambiguous())
            .as(matter.key().path() + " at " + asOf)
            .containsExactlyInAnyOrderElementsOf(othersByAskingAgain(matter, file, asOf, readings));
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aLifetimeIsToldUnderEveryReadingThatMovesIt(
      @ForAll("lives") CaseFile file,
      @ForAll("moments") Instant asOf,
      @ForAll("chosen") Readings readings) {
    Optional<Docket> told = afterChanges(file, asOf, 0, readings);
    Assume.that(told.isPresent());
    Lifetimes own = told.orElseThrow().lifetimes();
    for (ReadingOption option : ReadingOptions.all()) {
      assertThat(own.under(option))
          .as(option.name())
          .isEqualTo(lifetime(file, asOf, readings.with(option)));
    }
    assertThat(own.others().values()).doesNotContain(Optional.of(own.chosen()));
  }

  private static Optional<Lifetime> lifetime(CaseFile file, Instant asOf, Readings readings) {
    try {
      return Optional.of(
          AgreementTerm.of(
              file.agreement(), file.events(), asOf, Interpretation.dutch().under(readings)));
    } catch (CalendarRangeException unknown) {
      return Optional.empty();
    }
  }

  /** The docket after some changes; empty where the readings need days no calendar knows. */
  private static Optional<Docket> afterChanges(
      CaseFile file, Instant start, int changes, Readings readings) {
    try {
      Docket docket = Docket.of(file, start, readings);
      for (int i = 0; i < changes && docket.nextChange().isPresent(); i++) {
        docket = docket.at(docket.nextChange().get());
      }
      return Optional.of(docket);
    } catch (CalendarRangeException unknown) {
      return Optional.empty();
    }
  }

  private static Set<String> othersByAskingAgain(
      Matter own, CaseFile file, Instant asOf, Readings readings) {
    Set<String> names = new TreeSet<>();
    for (ReadingOption option : ReadingOptions.all()) {
      if (!readings.chosen().contains(option)) {
        try {
          Docket.of(file, asOf, readings.with(option))
              .matter(own.key())
              .filter(other -> !lacksCalendar(other) || lacksCalendar(own))
              .filter(other -> !comesOut(other).equals(comesOut(own)))
              .ifPresent(other -> names.add(option.name()));
        } catch (CalendarRangeException unknown) {
          // It cannot be said to come out otherwise.
        }
      }
    }
    return names;
  }

  private static boolean lacksCalendar(Matter matter) {
    return matter.unresolved().stream().anyMatch(point -> point.id().equals("CALENDAR_UNKNOWN"));
  }

  private static List<List<?>> comesOut(Matter matter) {
    return List.of(
        each(matter.duties(), duty -> List.of(duty.id(), duty.status())),
        each(matter.powers(), power -> List.of(power.id(), power.holder(), power.state())),
        each(matter.findings(), finding -> finding.id()),
        each(matter.inconsistencies(), point -> point.id()));
  }

  private static <T> List<?> each(List<T> parts, Function<T, Object> look) {
    return parts.stream().map(look).toList();
  }

  /** Two months from Monday 31 August 2026 end with Saturday 31 October, or roll to 2 November. */
  @Test
  void anEndOnASaturdayNamesTheReadingThatRollsUntilMon2Nov2026() {
    CaseFile file =
        flexFront(
            TerminationNoticed.builder()
                .by(PartyRole.CONTROLLER)
                .delivery(letter("2026-08-31T10:00"))
                .build());
    assertThat(named(file, "2026-10-31T23:59")).isEmpty();
    assertThat(named(file, "2026-11-01T00:00")).containsExactly("ROLL");
    assertThat(named(file, "2026-11-02T23:59")).containsExactly("ROLL");
    assertThat(named(file, "2026-11-03T00:00")).isEmpty();
    Docket docket = Docket.of(file, moment("2026-10-01T09:00"), Readings.defaults());
    assertThat(docket.lifetimes().others()).containsOnlyKeys(ContractEndReading.ROLL);
    assertThat(docket.lifetimes().under(ContractEndReading.ROLL).flatMap(Lifetime::ends))
        .contains(moment("2026-11-03T00:00"));
  }

  /** Two months from Monday 2, Tuesday 3 or Thursday 5 March; 2 and 3 May are a weekend. */
  @Test
  void anEndByAPortalMessageOfMon2March2026NamesTheReadingsThatMoveIt() {
    CaseFile file =
        flexFront(
            TerminationNoticed.builder()
                .by(PartyRole.CONTROLLER)
                .delivery(
                    PortalDelivery.builder()
                        .portal("Portal")
                        .posted(RecordedTime.of(LocalDateTime.parse("2026-03-02T10:00")))
                        .alerted(RecordedTime.of(LocalDateTime.parse("2026-03-03T10:00")))
                        .read(RecordedTime.of(LocalDateTime.parse("2026-03-05T10:00")))
                        .build())
                .build());
    assertThat(named(file, "2026-05-02T23:59")).isEmpty();
    assertThat(named(file, "2026-05-03T00:00")).containsExactly("PORTAL_POSTED");
    assertThat(named(file, "2026-05-04T00:00")).containsExactly("ROLL", "PORTAL_READ");
    assertThat(named(file, "2026-05-05T00:00")).containsExactly("PORTAL_READ");
    assertThat(named(file, "2026-05-06T00:00")).isEmpty();
  }

  /** A year from Thursday 29 February 2024 ends with Friday 28 February or Saturday 1 March. */
  @Test
  void anEndAYearFromALeapDayNamesTheReadingThatMovesItToSat1March2025() {
    ObjectNode tree = ChangedAgreement.tree(flexFront().agreement());
    ((ObjectNode) tree.at("/duration/term")).put("notice", "P1Y");
    Event noticed =
        TerminationNoticed.builder()
            .by(PartyRole.CONTROLLER)
            .delivery(letter("2024-02-29T10:00"))
            .build();
    CaseFile file = CaseFile.of(ChangedAgreement.read(tree), List.of(noticed));
    assertThat(named(file, "2025-02-28T23:59")).isEmpty();
    assertThat(named(file, "2025-03-01T00:00")).containsExactly("FEB29_TO_MAR1");
    assertThat(named(file, "2025-03-02T00:00")).isEmpty();
  }

  /** No calendar knows 2029, so nobody can say whether a month from 15 December 2028 rolls. */
  @Test
  void anEndThatCannotBeToldUnderAReadingIsNotSaidToDiffer() {
    MatterId amendment = MatterId.of("a");
    CaseFile file =
        flexFront(
            AmendmentNotified.of(
                amendment,
                PartyRole.PROCESSOR,
                MessageDelivery.builder()
                    .channel(Channel.LETTER)
                    .dated(LocalDate.of(2028, 12, 15))
                    .arrived(RecordedTime.of(LocalDateTime.parse("2028-12-15T10:00")))
                    .build()),
            AmendmentObjected.of(amendment, letter("2028-12-20T10:00")),
            TerminationNoticed.builder()
                .by(PartyRole.CONTROLLER)
                .delivery(letter("2028-12-21T10:00"))
                .amendment(amendment)
                .build());
    Docket docket = Docket.of(file, moment("2028-12-22T10:00"), Readings.defaults());
    assertThat(docket.lifetime().ends()).contains(moment("2028-12-21T10:00"));
    assertThat(docket.lifetimes().others())
        .containsExactly(Map.entry(ContractEndReading.ROLL, Optional.empty()));
    assertThat(docket.matters()).noneMatch(matter -> matter.ambiguous().contains("ROLL"));
  }

  /** A month and a half has no rule in a contract; from an undated notice nobody need count it. */
  @Test
  void aLimitThatIsRefusedUnderAReadingIsNotSaidToDiffer() {
    ObjectNode tree = ChangedAgreement.tree(flexFront().agreement());
    ((ObjectNode) tree.at("/duration/amendment/objection")).put("limit", "P1.5M");
    Event notified =
        AmendmentNotified.of(MatterId.of("a"), PartyRole.PROCESSOR, letter("2026-03-02T10:00"));
    CaseFile file = CaseFile.of(ChangedAgreement.read(tree), List.of(notified));
    Docket docket = Docket.of(file, moment("2026-03-02T11:00"), Readings.defaults());
    assertThat(Dockets.matter(docket.report(), "amendment/a").ambiguous()).isEmpty();
  }

  private static CaseFile flexFront(Event... events) {
    return CaseFile.of(
        Catalogue.FLEXFRONT.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld")),
        List.of(events));
  }

  private static List<String> named(CaseFile file, String at) {
    return Dockets.matter(Docket.of(file, moment(at), Readings.defaults()).report(), "term")
        .ambiguous();
  }

  private static MessageDelivery letter(String at) {
    return MessageDelivery.arrived(Channel.LETTER, RecordedTime.of(LocalDateTime.parse(at)));
  }

  private static Instant moment(String at) {
    return LocalDateTime.parse(at).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
  }
}
