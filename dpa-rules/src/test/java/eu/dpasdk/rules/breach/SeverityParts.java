package eu.dpasdk.rules.breach;

import eu.dpasdk.model.breach.AvailabilityLoss;
import eu.dpasdk.model.breach.ConfidentialityLoss;
import eu.dpasdk.model.breach.EaseOfIdentification;
import eu.dpasdk.model.breach.IntegrityLoss;
import eu.dpasdk.model.breach.SeverityInput;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a severity score is made from, part by part, so that one part can be made worse. */
record SeverityParts(
    List<Optional<Integer>> scores,
    Set<EaseOfIdentification> identification,
    ConfidentialityLoss confidentiality,
    IntegrityLoss integrity,
    AvailabilityLoss availability,
    boolean malicious,
    Optional<Long> individuals,
    boolean unintelligible) {

  static Arbitrary<SeverityParts> any() {
    Arbitrary<List<Optional<Integer>>> scores =
        Arbitraries.integers()
            .between(1, SeverityInput.MAX_CATEGORY_SCORE)
            .optional(0.5)
            .list()
            .ofSize(4)
            .filter(all -> all.stream().anyMatch(Optional::isPresent));
    return Combinators.combine(
            scores,
            Arbitraries.of(EaseOfIdentification.class).set().ofMinSize(1),
            Arbitraries.of(ConfidentialityLoss.class),
            Arbitraries.of(IntegrityLoss.class),
            Arbitraries.of(AvailabilityLoss.class),
            Arbitraries.of(true, false),
            Arbitraries.longs().between(1, 5_000_000_000L).optional(0.7),
            Arbitraries.of(true, false))
        .as(SeverityParts::new)
        .withoutEdgeCases();
  }

  /** Every context, ease and circumstance there is, one category and one identifier at a time. */
  static List<SeverityParts> everyCombination() {
    List<SeverityParts> all = new ArrayList<>();
    for (int context = 1; context <= SeverityInput.MAX_CATEGORY_SCORE; context++) {
      for (EaseOfIdentification ease : EaseOfIdentification.values()) {
        for (ConfidentialityLoss confidentiality : ConfidentialityLoss.values()) {
          for (IntegrityLoss integrity : IntegrityLoss.values()) {
            for (AvailabilityLoss availability : AvailabilityLoss.values()) {
              for (boolean malicious : new boolean[] {false, true}) {
                all.add(
                    new SeverityParts(
                        score(all.size() % 4, context),
                        Set.of(ease),
                        confidentiality,
                        integrity,
                        availability,
                        malicious,
                        Optional.empty(),
                        false));
              }
            }
          }
        }
      }
    }
    return all;
  }

  SeverityInput input() {
    return SeverityInput.builder()
        .simple(scores.get(0))
        .behavioural(scores.get(1))
        .financial(scores.get(2))
        .sensitive(scores.get(3))
        .addAllIdentification(identification)
        .confidentiality(confidentiality)
        .integrity(integrity)
        .availability(availability)
        .malicious(malicious)
        .individuals(individuals)
        .unintelligible(unintelligible)
        .build();
  }

  /** The same breach without anything that would be flagged. */
  SeverityParts withoutFlags() {
    return new SeverityParts(
        scores,
        identification,
        confidentiality,
        integrity,
        availability,
        malicious,
        Optional.empty(),
        false);
  }

  /** Each part made one step worse, as far as it can be; a category not there comes in at 1. */
  Stream<SeverityParts> worse() {
    Stream.Builder<SeverityParts> worse = Stream.builder();
    for (int category = 0; category < scores.size(); category++) {
      List<Optional<Integer>> raised = new ArrayList<>(scores);
      raised.set(category, scores.get(category).map(score -> score + 1).or(() -> Optional.of(1)));
      if (raised.get(category).orElseThrow() <= SeverityInput.MAX_CATEGORY_SCORE) {
        worse.add(with(raised, identification, confidentiality, integrity, availability));
      }
    }
    for (EaseOfIdentification ease : EaseOfIdentification.values()) {
      Set<EaseOfIdentification> more = EnumSet.copyOf(identification);
      more.add(ease);
      worse.add(with(scores, more, confidentiality, integrity, availability));
    }
    next(confidentiality, ConfidentialityLoss.values())
        .ifPresent(loss -> worse.add(with(scores, identification, loss, integrity, availability)));
    next(integrity, IntegrityLoss.values())
        .ifPresent(
            loss -> worse.add(with(scores, identification, confidentiality, loss, availability)));
    next(availability, AvailabilityLoss.values())
        .ifPresent(
            loss -> worse.add(with(scores, identification, confidentiality, integrity, loss)));
    worse.add(
        new SeverityParts(
            scores,
            identification,
            confidentiality,
            integrity,
            availability,
            true,
            individuals,
            unintelligible));
    return worse.build();
  }

  private SeverityParts with(
      List<Optional<Integer>> otherScores,
      Set<EaseOfIdentification> otherIdentification,
      ConfidentialityLoss otherConfidentiality,
      IntegrityLoss otherIntegrity,
      AvailabilityLoss otherAvailability) {
    return new SeverityParts(
        otherScores,
        otherIdentification,
        otherConfidentiality,
        otherIntegrity,
        otherAvailability,
        malicious,
        individuals,
        unintelligible);
  }

  private static List<Optional<Integer>> score(int category, int score) {
    List<Optional<Integer>> scores = new ArrayList<>();
    for (int each = 0; each < 4; each++) {
      scores.add(each == category ? Optional.of(score) : Optional.empty());
    }
    return scores;
  }

  private static <T extends Enum<T>> Optional<T> next(T one, T[] all) {
    return Stream.of(all).filter(each -> each.ordinal() == one.ordinal() + 1).findFirst();
  }
}
