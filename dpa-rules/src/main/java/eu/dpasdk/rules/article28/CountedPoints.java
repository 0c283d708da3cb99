package eu.dpasdk.rules.article28;

import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Rules that are only counted: they gather no clauses, and are the same few objects. */
final class CountedPoints implements Points {
  /** Each that there is, by effect and by weight. */
  private static final List<List<CountedPoints>> ALL =
      Arrays.stream(Effect.values())
          .map(
              effect ->
                  Arrays.stream(Severity.values())
                      .map(severity -> new CountedPoints(effect, severity))
                      .toList())
          .toList();

  /** No rule yet. */
  static final CountedPoints NONE = of(Effect.REMARK, Severity.INFO);

  private final Effect effect;
  private final Severity severity;

  private CountedPoints(Effect effect, Severity severity) {
    this.effect = effect;
    this.severity = severity;
  }

  /** Returns what comes to this effect and weight. */
  static CountedPoints of(Effect effect, Severity severity) {
    return ALL.get(effect.ordinal()).get(severity.ordinal());
  }

  /** Returns these and {@code rule}. */
  CountedPoints plus(ElementRule rule) {
    ElementText words = rule.words();
    if (this == NONE) {
      return words.counted(); // The same as below, and looked up before.
    }
    Effect decisive = words.effect().rank() < effect.rank() ? words.effect() : effect;
    Severity weight = words.severity().compareTo(severity) > 0 ? words.severity() : severity;
    return of(decisive, weight);
  }

  /** Whether the text of the law settled the result. */
  boolean settleStatute() {
    return effect.settlesStatute();
  }

  @Override
  public Points only(ElementRule rule, String path, List<ClauseRef> clauses) {
    return plus(rule);
  }

  @Override
  public Points when(boolean holds, ElementRule rule, String path, List<ClauseRef> clauses) {
    return holds ? plus(rule) : this;
  }

  @Override
  public Points when(
      boolean holds, ElementRule rule, String path, Supplier<List<ClauseRef>> clauses) {
    return holds ? plus(rule) : this;
  }

  @Override
  public Points otherwise(ElementRule met, String path, List<ClauseRef> clauses) {
    return settleStatute() ? this : plus(met);
  }

  @Override
  public Points otherwise(ElementRule met, String path, Supplier<List<ClauseRef>> clauses) {
    return settleStatute() ? this : plus(met);
  }

  /** The result by the text of the law. */
  ElementResult statute() {
    return effect.statute();
  }

  /** The result by the benchmark, which is never better than by the law. */
  ElementResult benchmark() {
    return effect.benchmark();
  }

  /** The weight of the weightiest rule. */
  Severity severity() {
    return severity;
  }

  @Override
  public CountedPoints sum() {
    return this;
  }

  @Override
  public List<Point> told() {
    return List.of();
  }
}
