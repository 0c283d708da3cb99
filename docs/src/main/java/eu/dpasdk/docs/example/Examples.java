package eu.dpasdk.docs.example;

import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.model.law.Text;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every worked example, executed once, and for each rule the examples that show it. */
public final class Examples {
  private final List<Example> all;
  private final Map<RuleId, Shown> shown = new LinkedHashMap<>();

  private Examples(List<Example> all) {
    this.all = all;
    // A rule is best shown by an example about it, under the defaults.
    add(all.stream().filter(Example::isByDefault), false);
    add(all.stream(), false);
    add(all.stream().filter(Example::isByDefault), true);
    add(all.stream(), true);
  }

  /**
   * An example in which a rule was applied.
   *
   * @param example the example
   * @param reason how the rule was applied there
   */
  public record Shown(Example example, Reason reason) {}

  /** Runs every example. */
  public static Examples run() {
    return new Examples(
        Stream.of(
                DocketExamples.ofVectors(),
                ConsentExamples.ofVectors(),
                DeadlineExamples.ofVectors(),
                SeverityExamples.all(),
                OwnExamples.all(),
                AssessmentExamples.all())
            .flatMap(List::stream)
            .toList());
  }

  /** Returns every example. */
  public List<Example> all() {
    return all;
  }

  /** Returns the examples about a matter of {@code topic}. */
  public List<Example> of(Topic topic) {
    return all.stream().filter(each -> each.topic().equals(Optional.of(topic))).toList();
  }

  /** Returns the example called {@code id}. */
  public Example named(String id) {
    return all.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no example is called " + id));
  }

  /** Returns the example that shows {@code rule}, if one does. */
  public Optional<Shown> showing(RuleId rule) {
    return Optional.ofNullable(shown.get(rule));
  }

  /**
   * Returns an example under {@code agreement} in which {@code rule} was applied: best to {@code
   * clause}, best under the defaults.
   */
  public Optional<Example> under(Text agreement, RuleId rule, ClauseRef clause) {
    List<Example> under =
        all.stream().filter(each -> each.agreement().equals(Optional.of(agreement))).toList();
    Predicate<Reason> byRule = reason -> reason.rule().equals(rule);
    Predicate<Reason> byClause =
        reason -> reason.clauses().stream().anyMatch(each -> each.clause().equals(clause));
    return first(under, byRule.and(byClause)).or(() -> first(under, byRule));
  }

  private static Optional<Example> first(List<Example> examples, Predicate<Reason> shows) {
    Comparator<Example> defaultsFirst = Comparator.comparing(each -> !each.isByDefault());
    return examples.stream()
        .filter(
            each ->
                each.outcomes().stream()
                    .flatMap(outcome -> outcome.reason().stream())
                    .anyMatch(shows))
        .min(defaultsFirst);
  }

  private void add(Stream<Example> examples, boolean further) {
    examples.forEach(
        example ->
            (further ? example.further() : example.outcomes())
                .stream()
                    .flatMap(outcome -> outcome.reason().stream())
                    .forEach(
                        reason -> shown.putIfAbsent(reason.rule(), new Shown(example, reason))));
  }
}
