package eu.dpasdk.docs.benchmark.generation;

import eu.dpasdk.docs.benchmark.Group;
import eu.dpasdk.docs.benchmark.Scores;
import eu.dpasdk.docs.performance.Aim;
import eu.dpasdk.docs.performance.Row;
import eu.dpasdk.docs.performance.Unit;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.testkit.docket.Lives;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many case files the test kit makes. */
public final class GenerationGroup implements Group {
  static final int EVENTS = 50;

  private static final double AIM_A_SECOND = 1_000;
  private static final double SECOND = 1e9;
  private static final int CHECKED = 200;
  private static final String MADE = "GenerationBenchmark.caseFile";

  static List<Agreement> agreements() {
    Party controller = Party.named(PartyRole.CONTROLLER, "Voorbeeld");
    return Stream.of(Catalogue.values()).map(entry -> entry.agreementWith(controller)).toList();
  }

  @Override
  public String name() {
    return "generation";
  }

  @Override
  public String title() {
    return "Generation of case files";
  }

  @Override
  public Map<String, String> versions() {
    return Map.of();
  }

  /** One seed makes one case file, another seed another, and none is too short. */
  @Override
  public void check() {
    for (Agreement agreement : agreements()) {
      for (long seed = 0; seed < CHECKED; seed++) {
        CaseFile life = Lives.of(agreement, EVENTS, seed);
        boolean told =
            life.events().size() >= EVENTS
                && life.equals(Lives.of(agreement, EVENTS, seed))
                && !life.equals(Lives.of(agreement, EVENTS, seed + 1));
        if (!told) {
          throw new IllegalStateException("the case file of seed " + seed + " is not its own");
        }
      }
    }
  }

  @Override
  public List<Class<?>> benchmarks() {
    return List.of(GenerationBenchmark.class);
  }

  @Override
  public List<Row> rows(Scores scores) {
    return List.of(
        Row.of(
            "case files of " + EVENTS + " events, on one core",
            SECOND / scores.median(MADE),
            "the aim",
            AIM_A_SECOND,
            Unit.PER_SECOND,
            Aim.atLeast(1)));
  }
}
