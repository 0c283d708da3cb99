package eu.dpasdk.rules.docket;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.duration.AgreementConcluded;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.SubProcessorEnded;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.breach.BreachMatter;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A docket of a few events: from scratch, event by event, at another moment, and by its parts. */
class DocketTest {
  private static final Instant FRI_2026_03_20 = Instant.parse("2026-03-20T09:00:00Z");
  private static final Agreement AGREEMENT =
      Catalogue.FLEXFRONT.agreementWith(Party.named(PartyRole.CONTROLLER, "Example"));

  private static final Event CONCLUDED_MON_2026_01_05 =
      AgreementConcluded.of(time("2026-01-05T10:00"));
  private static final Event ENDED_MON_2026_03_16 = AgreementEnded.of(time("2026-03-16T00:00"));
  private static final Event BREACH_MON_2026_03_09 =
      BreachNoticed.of(
          MatterId.of("b1"), PartyRole.PROCESSOR, Awareness.AWARE, time("2026-03-09T11:30"));
  private static final Event LIVE_TUE_2026_03_17 =
      SubProcessorEngaged.of(
          "Voorbeeld Hosting BV", Optional.of(ChangeId.of("c1")), time("2026-03-17T09:00"));
  private static final Event STOP_WED_2026_03_18 =
      SubProcessorEnded.of("Voorbeeld Hosting BV", time("2026-03-18T09:00"));

  private static final List<Event> ALL =
      List.of(
          CONCLUDED_MON_2026_01_05,
          BREACH_MON_2026_03_09,
          LIVE_TUE_2026_03_17,
          STOP_WED_2026_03_18,
          ENDED_MON_2026_03_16);

  @Test
  void eventByEventIsAsGoodAsFromScratch() {
    Docket docket = of(List.of(), FRI_2026_03_20);
    for (int count = 0; count < ALL.size(); count++) {
      docket = docket.plus(ALL.get(count));
      Docket fresh = of(ALL.subList(0, count + 1), FRI_2026_03_20);
      assertThat(docket.report()).isEqualTo(fresh.report());
      assertThat(docket.lifetime()).isEqualTo(fresh.lifetime());
    }
  }

  @Test
  void anEventAddedTwiceChangesNothing() {
    Docket docket = of(ALL, FRI_2026_03_20);
    for (Event event : ALL) {
      assertThat(docket.plus(event).report()).isEqualTo(docket.report());
    }
  }

  @Test
  void onlyTheMattersOfAnEventAreAskedAgain() {
    Docket before = of(List.of(CONCLUDED_MON_2026_01_05), FRI_2026_03_20);
    Docket after = before.plus(BREACH_MON_2026_03_09);
    for (Matter matter : before.matters()) {
      assertThat(after.matter(matter.key()).orElseThrow()).isSameAs(matter);
    }
    assertThat(after.matter(MatterKey.of(Topic.BREACH, "b1"))).isPresent();
  }

  @Test
  void whatEndsTheAgreementIsFeltInEveryMatter() {
    Docket before = of(List.of(CONCLUDED_MON_2026_01_05, BREACH_MON_2026_03_09), FRI_2026_03_20);
    Docket after = before.plus(ENDED_MON_2026_03_16);
    assertThat(after.lifetime()).isNotEqualTo(before.lifetime());
    assertThat(key(after, "agreement")).isNotEqualTo(key(before, "agreement"));
  }

  @Test
  void anEngagementBelongsToItsChangeAndToTheList() {
    Docket docket = of(List.of(LIVE_TUE_2026_03_17), FRI_2026_03_20);
    assertThat(key(docket, "sub-processing/c1")).isPresent();
    assertThat(rules(docket, "sub-processing")).contains("consent-listed-by-engagement");
    assertThat(rules(docket.plus(STOP_WED_2026_03_18), "sub-processing"))
        .doesNotContain("consent-listed-by-engagement");
  }

  @Test
  void atItsOwnMomentItIsItself() {
    Docket docket = of(ALL, FRI_2026_03_20);
    assertThat(docket.at(FRI_2026_03_20)).isSameAs(docket);
    assertThat(docket.agreement()).isEqualTo(AGREEMENT);
    assertThat(docket.at()).isEqualTo(FRI_2026_03_20);
  }

  @Test
  void atAnotherMomentItIsANewOne() {
    Instant mon9 = Instant.parse("2026-03-09T12:00:00Z");
    assertThat(of(ALL, FRI_2026_03_20).at(mon9).report()).isEqualTo(of(ALL, mon9).report());
    assertThat(of(ALL, FRI_2026_03_20).at(mon9).at()).isEqualTo(mon9);
  }

  @Test
  void itsListsAreThoseOfItsMatters() {
    Docket docket = of(List.of(CONCLUDED_MON_2026_01_05, LIVE_TUE_2026_03_17), FRI_2026_03_20);
    assertThat(docket.duties()).isNotEmpty().isEqualTo(all(docket, Matter::duties));
    assertThat(docket.powers()).isNotEmpty().isEqualTo(all(docket, Matter::powers));
    assertThat(docket.prohibitions()).isNotEmpty().isEqualTo(all(docket, Matter::prohibitions));
    assertThat(docket.findings()).isNotEmpty().isEqualTo(all(docket, Matter::findings));
    assertThat(docket.openQuestions()).isNotEmpty().isEqualTo(all(docket, Matter::openQuestions));
    assertThat(docket.unresolved()).isNotEmpty().isEqualTo(all(docket, Matter::unresolved));
    assertThat(docket.inconsistencies())
        .isNotEmpty()
        .isEqualTo(all(docket, Matter::inconsistencies));
  }

  @Test
  void oneMatterCanBeAskedByItself() {
    Docket docket = of(List.of(BREACH_MON_2026_03_09), FRI_2026_03_20);
    MatterKey key = MatterKey.of(Topic.BREACH, "b1");
    assertThat(
            new BreachMatter()
                .decide(
                    key,
                    AGREEMENT,
                    List.of(BREACH_MON_2026_03_09),
                    docket.lifetime(),
                    FRI_2026_03_20,
                    Interpretation.dutch()))
        .isEqualTo(docket.matter(key).orElseThrow());
  }

  private static Docket of(List<Event> events, Instant at) {
    return Docket.of(CaseFile.of(AGREEMENT, events), at, Readings.defaults());
  }

  private static Optional<Matter> key(Docket docket, String path) {
    return docket.matters().stream().filter(matter -> matter.key().path().equals(path)).findFirst();
  }

  private static List<String> rules(Docket docket, String path) {
    return key(docket, path).orElseThrow().reasons().stream()
        .map(reason -> reason.rule().id())
        .toList();
  }

  private static <T> List<T> all(Docket docket, Function<Matter, List<T>> part) {
    return docket.matters().stream().flatMap(matter -> part.apply(matter).stream()).toList();
  }

  private static RecordedTime time(String local) {
    return RecordedTime.parse(local);
  }
}
