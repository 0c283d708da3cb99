package eu.dpasdk.testkit.docket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.docket.Docket;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** The docket of the library keeps the laws, from scratch and event by event. */
class DocketLawsTest implements DocketLaws {
  @Override
  public DocketQuestion fromScratch() {
    return (file, asOf) -> Docket.of(file, asOf, Readings.defaults()).report();
  }

  @Override
  public DocketQuestion oneByOne() {
    return (file, asOf) -> {
      Docket docket =
          Docket.of(CaseFile.of(file.agreement(), List.of()), asOf, Readings.defaults());
      for (Event event : file.events()) {
        docket = docket.plus(event);
      }
      return docket.report();
    };
  }

  @Example
  @Tag("test-data")
  void livesHoldEveryKindOfEvent() {
    Set<String> seen = new TreeSet<>();
    Random random = new Random(33);
    Arbitrary<CaseFile> lives = CaseFileArbitraries.lives();
    var generator = lives.generator(1000);
    for (int i = 0; i < 1500; i++) {
      generator.next(random).value().events().forEach(event -> seen.add(tag(event.getClass())));
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(tags(Event.class).toList());
  }

  @Example
  @Tag("test-data")
  void livesExerciseEveryClauseInScopeOfBothContracts() {
    Map<String, Set<String>> open = new TreeMap<>();
    for (Catalogue entry : List.of(Catalogue.FLEXFRONT, Catalogue.STRATECH)) {
      Agreement agreement = entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
      open.put(
          agreement.id(),
          agreement.clauses().stream()
              .filter(clause -> clause.scope() == ClauseScope.IN_SCOPE)
              .map(clause -> clause.ref().number())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    Random random = new Random(35);
    var generator = CaseFileArbitraries.lives().generator(1000);
    List<Instant> moments =
        Stream.of("2025-10-01T00:00:00Z", "2026-06-01T00:00:00Z", "2027-12-01T00:00:00Z")
            .map(Instant::parse)
            .toList();
    for (int i = 0; i < 400; i++) {
      CaseFile file = generator.next(random).value();
      Set<String> left = open.getOrDefault(file.agreement().id(), new TreeSet<>());
      for (Instant moment : moments) {
        Docket.of(file, moment, Readings.defaults())
            .matters()
            .forEach(matter -> clauses(matter).forEach(left::remove));
      }
    }
    assertThat(open.values()).allMatch(Set::isEmpty, open.toString());
  }

  private static Stream<String> clauses(Matter matter) {
    return Dockets.reasons(matter)
        .flatMap(reason -> reason.clauses().stream())
        .map(clause -> clause.clause().number());
  }

  @Example
  void whenAnEventWasRecordedMakesNoDifference() {
    Instant at = Instant.parse("2026-01-05T09:00:00Z");
    BreachNoticed bare =
        BreachNoticed.of(
            MatterId.of("b"), PartyRole.CONTROLLER, Awareness.AWARE, RecordedTime.of(at));
    BreachNoticed recorded =
        BreachNoticed.builder()
            .breach(bare.breach())
            .by(bare.by())
            .awareness(bare.awareness())
            .at(bare.at())
            .recordedAt(at.plusSeconds(86_400))
            .build();
    Agreement agreement =
        Catalogue.STRATECH.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
    Docket docket = Docket.of(CaseFile.of(agreement, List.of(bare)), at, Readings.defaults());
    assertThat(docket.plus(recorded).report()).isEqualTo(docket.report());
    assertThat(
            Docket.of(CaseFile.of(agreement, List.of(recorded, bare)), at, Readings.defaults())
                .report())
        .isEqualTo(docket.report());
  }

  @Example
  void anotherMomentIsAsGoodAsANewDocket() {
    Random random = new Random(34);
    var generator = CaseFileArbitraries.lives().generator(1000);
    Instant first = Instant.parse("2025-08-01T00:00:00Z");
    Instant second = Instant.parse("2026-08-01T00:00:00Z");
    for (int i = 0; i < 50; i++) {
      CaseFile file = generator.next(random).value();
      assertThat(Docket.of(file, first, Readings.defaults()).at(second).report())
          .isEqualTo(Docket.of(file, second, Readings.defaults()).report());
    }
  }

  private static Stream<String> tags(Class<?> root) {
    return root.isSealed()
        ? Arrays.stream(root.getPermittedSubclasses()).flatMap(DocketLawsTest::tags)
        : Stream.of(tag(root));
  }

  private static String tag(Class<?> type) {
    return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
        .map(each -> each.getAnnotation(JsonTypeName.class))
        .filter(name -> name != null)
        .map(JsonTypeName::value)
        .findFirst()
        .orElseThrow();
  }
}
