package eu.dpasdk.rules.article28;

import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The rules found so far to apply to one element of one agreement: what they make of it on both
 * axes, how much that weighs and, for who wants it told, the clauses and the terms they rest on.
 * Few are told: those that are only counted gather no clauses and are the same few objects.
 */
final class Points {
  private static final Comparator<Point> WEIGHTIEST_FIRST =
      Comparator.comparing(point -> point.rule().effect().rank());

  /** Nothing told, by effect and by weight. */
  private static final List<List<Points>> COUNTED =
      Arrays.stream(Effect.values())
          .map(
              effect ->
                  Arrays.stream(Severity.values())
                      .map(severity -> new Points(effect, severity, false, List.of()))
                      .toList())
          .toList();

  private final Effect effect;
  private final Severity severity;
  private final boolean tells;
  private final List<Point> told;

  private Points(Effect effect, Severity severity, boolean tells, List<Point> told) {
    this.effect = effect;
    this.severity = severity;
    this.tells = tells;
    this.told = told;
  }

  /** Returns no rule yet, to be counted only. */
  static Points counted() {
    return counted(Effect.REMARK, Severity.INFO);
  }

  private static Points counted(Effect effect, Severity severity) {
    return COUNTED.get(effect.ordinal()).get(severity.ordinal());
  }

  /** Returns no rule yet, to be told. */
  static Points told() {
    return new Points(Effect.REMARK, Severity.INFO, true, List.of());
  }

  private Points plus(ElementRule rule, String path, List<ClauseRef> clauses) {
    Effect decisive = rule.effect().rank() < effect.rank() ? rule.effect() : effect;
    Severity weight = rule.severity().compareTo(severity) > 0 ? rule.severity() : severity;
    if (!tells) {
      return counted(decisive, weight);
    }
    List<Point> more = new ArrayList<>(told);
    more.add(new Point(rule, path, List.copyOf(clauses)));
    return new Points(decisive, weight, true, List.copyOf(more));
  }

  private List<ClauseRef> gathered(Supplier<List<ClauseRef>> clauses) {
    return tells ? clauses.get() : List.of();
  }

  /** Returns the one rule that applies. */
  Points only(ElementRule rule, String path, List<ClauseRef> clauses) {
    return plus(rule, path, clauses);
  }

  Points when(boolean holds, ElementRule rule, String path, List<ClauseRef> clauses) {
    return holds ? plus(rule, path, clauses) : this;
  }

  Points when(boolean holds, ElementRule rule, String path, Supplier<List<ClauseRef>> clauses) {
    return holds ? plus(rule, path, gathered(clauses)) : this;
  }

  /** Adds {@code met} unless the text of the law already settled the result otherwise. */
  Points otherwise(ElementRule met, String path, List<ClauseRef> clauses) {
    return effect.settlesStatute() ? this : plus(met, path, clauses);
  }

  /** Adds {@code met} unless the text of the law already settled the result otherwise. */
  Points otherwise(ElementRule met, String path, Supplier<List<ClauseRef>> clauses) {
    return effect.settlesStatute() ? this : plus(met, path, gathered(clauses));
  }

  /** The result by the text of the law. */
  ElementResult statute() {
    return switch (effect) {
      case MISSING -> ElementResult.MISSING;
      case NOT_APPLICABLE -> ElementResult.NOT_APPLICABLE;
      case UNRESOLVED -> ElementResult.UNRESOLVED;
      case PARTIAL -> ElementResult.PARTIAL;
      case BELOW_BENCHMARK, MET, REMARK -> ElementResult.PRESENT;
    };
  }

  /** The result by the benchmark, which is never better than by the law. */
  ElementResult benchmark() {
    return effect == Effect.BELOW_BENCHMARK ? ElementResult.PARTIAL : statute();
  }

  /** The weight of the weightiest rule. */
  Severity severity() {
    return severity;
  }

  /** Whether the agreement says anything of the element. */
  boolean isAddressed() {
    return effect != Effect.MISSING;
  }

  /**
   * The rules told: what lowers the result on the law first, then on the benchmark, then the rest.
   */
  List<Point> ranked() {
    List<Point> ranked = new ArrayList<>(told);
    ranked.sort(WEIGHTIEST_FIRST);
    return ranked;
  }

  /** The clauses of the rules told, each once. */
  List<ClauseRef> clauses() {
    Set<ClauseRef> clauses = new LinkedHashSet<>();
    ranked().forEach(point -> clauses.addAll(point.clauses()));
    return List.copyOf(clauses);
  }

  /** The JSON Pointers of the terms that decided, each once. */
  List<String> paths() {
    Set<String> paths = new LinkedHashSet<>();
    ranked().forEach(point -> paths.add(point.path()));
    return List.copyOf(paths);
  }

  /** One reason a rule. */
  List<Reason> reasons() {
    return ranked().stream().map(Point::reason).toList();
  }
}
