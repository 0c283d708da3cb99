package eu.dpasdk.testkit.docket;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.testkit.agreement.AgreementFault;
import eu.dpasdk.testkit.agreement.FaultyAgreement;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.statistics.Statistics;

/** How lives, flaws and faults are distributed, and to what they shrink. */
class CaseFileArbitrariesTest {
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void livesAreShortAndLongRunAndEnded(@ForAll CaseFile life) {
    Statistics.label("agreement").collect(life.agreement().id());
    Statistics.label("agreement")
        .coverage(
            each ->
                List.of(
                        "flexfront",
                        "stratech",
                        "commission-clauses-general",
                        "commission-clauses-specific")
                    .forEach(id -> each.check(id).percentage(share -> share > 15)));
    Statistics.label("ended").collect(has(life, AgreementEnded.class));
    Statistics.label("ended")
        .coverage(
            each -> {
              each.check(true).percentage(share -> share > 20);
              each.check(false).percentage(share -> share > 20);
            });
    Statistics.label("length")
        .collect(life.events().size() < 5 ? "short" : life.events().size() > 10 ? "long" : "some");
    Statistics.label("length")
        .coverage(
            each -> {
              each.check("short").percentage(share -> share > 5);
              each.check("some").percentage(share -> share > 25);
              each.check("long").percentage(share -> share > 5);
            });
  }

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void everyFlawComes(@ForAll FlawedCaseFile flawed) {
    Statistics.collect(flawed.flaw());
    Statistics.coverage(
        each -> {
          for (Flaw flaw : Flaw.values()) {
            each.check(flaw).percentage(share -> share > 2);
          }
        });
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void everyFaultComes(@ForAll FaultyAgreement faulty) {
    Statistics.collect(faulty.fault());
    Statistics.coverage(
        each -> {
          for (AgreementFault fault : AgreementFault.values()) {
            each.check(fault).percentage(share -> share > 3);
          }
        });
  }

  @Example
  void theEdgeCasesAreTheLivesInWhichNothingHappens() {
    EdgeCases<CaseFile> edges = CaseFileArbitraries.lives().edgeCases();
    assertThat(edges.suppliers())
        .extracting(each -> each.get().value().events().size())
        .contains(1, 5)
        .allMatch(size -> size <= 5);
  }

  @Example
  void aLifeShrinksToTheConclusionAlone() {
    assertThat(smallest(CaseFileArbitraries.lives()).events()).hasSize(1);
  }

  private static boolean has(CaseFile life, Class<? extends Event> type) {
    return life.events().stream().anyMatch(type::isInstance);
  }

  private static <T> T smallest(Arbitrary<T> values) {
    Shrinkable<T> smallest = values.generator(1000, false).next(new Random(7));
    for (int step = 0; step < 10_000; step++) {
      var simpler = smallest.shrink().findFirst();
      if (simpler.isEmpty()) {
        return smallest.value();
      }
      smallest = simpler.get();
    }
    return smallest.value();
  }
}
