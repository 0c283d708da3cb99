package eu.dpasdk.testkit.docket;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.duration.AmendmentNotified;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which readings an answer depends on, also where a calendar ends, and what stands there once. */
class ReadingsAndBoundsTest {
  private static final MatterId ID = MatterId.of("x");

  private static Agreement agreement(Catalogue contract) {
    return contract.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
  }

  private static MessageDelivery mail(String at) {
    return MessageDelivery.arrived(Channel.EMAIL, RecordedTime.of(LocalDateTime.parse(at)));
  }

  private static Docket docket(Agreement agreement, String at, Readings readings, Event... events) {
    return Docket.of(
        CaseFile.of(agreement, List.of(events)),
        LocalDateTime.parse(at).atZone(ZoneId.of("Europe/Amsterdam")).toInstant(),
        readings);
  }

  private static Matter matter(
      String path, Agreement agreement, String at, Readings readings, Event... events) {
    return Dockets.matter(docket(agreement, at, readings, events).report(), path);
  }

  /** Wednesday 4 March 2026 is a working day; no calendar of office hours knows 2030. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-04T07:00, 2026-03-04T08:00, true",
    "2026-03-04T23:00, 2026-03-04T23:30, true",
    "2026-03-04T11:00, 2026-03-04T12:00, false",
    "2030-03-05T23:00, 2030-03-05T23:30, false",
  })
  void officeHoursMatterToANoticeOutsideThemOnDaysThatAreKnown(
      String arrived, String asked, boolean matters) {
    Matter matter =
        matter(
            "breach/x",
            agreement(Catalogue.STRATECH),
            asked,
            Readings.defaults(),
            BreachNotified.of(ID, mail(arrived)));
    assertThat(matter.duties()).isNotEmpty();
    assertThat(matter.ambiguous().contains("BUSINESS_HOURS")).isEqualTo(matters);
  }

  private static ObjectNode objection(String limit) {
    ObjectNode tree = ChangedAgreement.tree(agreement(Catalogue.FLEXFRONT));
    ((ObjectNode) tree.at("/duration/amendment/objection"))
        .put("limit", limit)
        .put("fromDateOfNotice", false);
    return tree;
  }

  /** A limit that may roll cannot be computed in 2030; one that does not roll can. */
  @Test
  void aWindowThatRollsBeyondTheCalendarDependsOnThatReading() {
    Matter matter =
        matter(
            "amendment/x",
            ChangedAgreement.read(objection("P1M")),
            "2030-03-05T09:00",
            Readings.defaults().with(ContractEndReading.ROLL),
            AmendmentNotified.of(ID, PartyRole.PROCESSOR, mail("2030-03-04T09:00")));
    assertThat(matter.unresolved()).extracting(point -> point.id()).contains("CALENDAR_UNKNOWN");
    assertThat(matter.ambiguous()).contains("NO_ROLL");
  }

  /** Forty-eight hours from Monday 2 March 2026 end on Wednesday, at midnight still on Tuesday. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-02T09:00, 2026-03-04",
    "2026-03-02T00:00, 2026-03-03",
  })
  void aLimitInHoursNamesTheDayOfItsLastMoment(String arrived, String lastDay) {
    Matter matter =
        matter(
            "amendment/x",
            ChangedAgreement.read(objection("PT48H")),
            "2026-03-02T10:00",
            Readings.defaults(),
            AmendmentNotified.of(ID, PartyRole.PROCESSOR, mail(arrived)));
    assertThat(matter.powers())
        .filteredOn(power -> power.id().equals("OBJECT"))
        .singleElement()
        .extracting(power -> power.reason().operands().get(1).value())
        .hasToString(lastDay);
  }

  @Test
  void seventyTwoHoursFrom30December9998CannotBeComputed() {
    Matter matter =
        matter(
            "breach/x",
            agreement(Catalogue.STRATECH),
            "9998-12-31T09:00",
            Readings.defaults(),
            BreachNoticed.of(
                ID,
                PartyRole.CONTROLLER,
                Awareness.AWARE,
                RecordedTime.of(LocalDateTime.parse("9998-12-30T09:00"))));
    assertThat(matter.unresolved())
        .extracting(point -> point.id())
        .containsExactly("CALENDAR_UNKNOWN");
    assertThat(matter.duties())
        .filteredOn(duty -> duty.id().equals("breach/x/notify-authority"))
        .allMatch(duty -> duty.deadline().isEmpty());
  }

  @Test
  void onlyAnAmendmentThatChangesTheSubProcessorsIsAChangeOfThem() {
    AmendmentNotified removal =
        AmendmentNotified.builder()
            .amendment(ID)
            .by(PartyRole.PROCESSOR)
            .delivery(mail("2026-03-02T09:00"))
            .addRemovals("Previder BV")
            .build();
    assertThat(paths(removal)).contains("amendment/x", "sub-processing/amendment x");
    assertThat(paths(AmendmentNotified.of(ID, PartyRole.PROCESSOR, mail("2026-03-02T09:00"))))
        .contains("amendment/x")
        .doesNotContain("sub-processing/amendment x");
  }

  private static List<String> paths(Event event) {
    return docket(agreement(Catalogue.STRATECH), "2026-03-03T09:00", Readings.defaults(), event)
        .matters()
        .stream()
        .map(matter -> matter.key().path())
        .toList();
  }

  /** Fourteen contradictions, each of them written down twice. */
  @Test
  void whatIsFoundTwiceStandsOnceHoweverMuchStands() {
    ObjectNode tree = ChangedAgreement.tree(agreement(Catalogue.STRATECH));
    List<String> numbers =
        IntStream.range(0, 28)
            .mapToObj(i -> tree.at("/clauses/" + (i % 14) + "/ref").stringValue())
            .toList();
    ObjectNode one = (ObjectNode) tree.at("/contradictions/0").deepCopy();
    ArrayNode all = tree.putArray("contradictions");
    for (String number : numbers) {
      ObjectNode each = one.deepCopy();
      each.putArray("first").add(number);
      each.putArray("second").add(numbers.get(0).equals(number) ? numbers.get(1) : numbers.get(0));
      all.add(each);
    }
    Matter matter =
        matter("agreement", ChangedAgreement.read(tree), "2026-03-02T09:00", Readings.defaults());
    assertThat(matter.openQuestions())
        .filteredOn(question -> question.id().equals("CONTRADICTION"))
        .hasSize(14)
        .doesNotHaveDuplicates();
  }
}
