package eu.dpasdk.rules.article28;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import java.util.Optional;

/** The fixed parts of a rule about an element, as the enums of such rules write them down. */
public final class ElementText {
  private final Element element;
  private final Effect effect;
  private final Severity severity;
  private final RuleText rule;
  private final Optional<Text> mend;
  private final CountedPoints counted;

  private ElementText(
      Element element, Effect effect, Severity severity, RuleText rule, Optional<Text> mend) {
    this.element = element;
    this.effect = effect;
    this.severity = severity;
    this.rule = rule;
    this.mend = mend;
    this.counted = CountedPoints.of(effect, severity);
  }

  /** Returns a rule that the element is met. */
  static ElementText met(
      Element element, String id, Text statement, Text sentence, String... citations) {
    return new ElementText(
        element,
        Effect.MET,
        Severity.INFO,
        RuleText.of(id, statement, sentence, citations),
        Optional.empty());
  }

  /** Returns a rule that the element cannot apply. */
  static ElementText notApplicable(
      Element element, String id, Text statement, Text sentence, String... citations) {
    return new ElementText(
        element,
        Effect.NOT_APPLICABLE,
        Severity.INFO,
        RuleText.of(id, statement, sentence, citations),
        Optional.empty());
  }

  /** Returns a rule that the element is met in part. */
  static ElementText partial(
      Element element, String id, Text statement, Text sentence, Text mend, String... citations) {
    RuleText rule = RuleText.of(id, statement, sentence, citations);
    return new ElementText(element, Effect.PARTIAL, Severity.WARN, rule, Optional.of(mend));
  }

  /** Returns a rule that nothing stipulates the element. */
  static ElementText missing(
      Element element, String id, Text statement, Text sentence, Text mend, String... citations) {
    RuleText rule = RuleText.of(id, statement, sentence, citations);
    return new ElementText(element, Effect.MISSING, Severity.HIGH, rule, Optional.of(mend));
  }

  /** Returns a rule that the element is left to a missing document. */
  static ElementText unresolved(
      Element element, String id, Text statement, Text sentence, Text mend, String... citations) {
    RuleText rule = RuleText.of(id, statement, sentence, citations);
    return new ElementText(element, Effect.UNRESOLVED, Severity.WARN, rule, Optional.of(mend));
  }

  /** Returns a rule that the law is met and the benchmark is not. */
  static ElementText belowBenchmark(
      Element element, String id, Text statement, Text sentence, Text mend, String... citations) {
    RuleText rule = RuleText.of(id, statement, sentence, citations);
    return new ElementText(element, Effect.BELOW_BENCHMARK, Severity.WARN, rule, Optional.of(mend));
  }

  /** Returns a rule that is worth knowing. */
  static ElementText remark(
      Element element, String id, Text statement, Text sentence, Text mend, String... citations) {
    RuleText rule = RuleText.of(id, statement, sentence, citations);
    return new ElementText(element, Effect.REMARK, Severity.INFO, rule, Optional.of(mend));
  }

  /** Returns the same rule with another weight than its effect usually has. */
  ElementText weighing(Severity other) {
    return new ElementText(element, effect, other, rule, mend);
  }

  /** Returns the element. */
  public Element element() {
    return element;
  }

  /** Returns the effect. */
  public Effect effect() {
    return effect;
  }

  /** Returns the weight. */
  public Severity severity() {
    return severity;
  }

  /** Returns what it comes to alone. */
  CountedPoints counted() {
    return counted;
  }

  /** Returns the id, citations and texts. */
  public RuleText rule() {
    return rule;
  }

  /** Returns what would mend it. */
  public Optional<Text> mend() {
    return mend;
  }
}
