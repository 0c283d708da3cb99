package eu.dpasdk.rules.article28;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.law.RuleText;

/**
 * What else the text of an agreement is expected to state, and what becomes of a claim to be the
 * Commission clauses.
 */
public enum FactRule implements Rule {
  /** The agreement states it. */
  STATED(
      RuleText.of(
          "text-stated",
          Text.of(
              "De tekst noemt wie de partijen zijn, hoe zij te bereiken zijn, wie kan opzeggen "
                  + "en wie aansprakelijk is.",
              "The text states who the parties are, how they are reached, who can terminate "
                  + "and who is liable."),
          Text.of("Vermeld: {item}.", "Stated: {item}."),
          "GDPR 28(3)",
          "GDPR 30(2)(a)")),
  /** The agreement does not state it. */
  NOT_STATED(
      RuleText.of(
          "text-not-stated",
          Text.of(
              "Wat de tekst niet noemt, moet elders blijken.",
              "What the text does not state must show elsewhere."),
          Text.of("Niet vermeld: {item}.", "Not stated: {item}."),
          "GDPR 28(3)",
          "GDPR 30(2)(a)")),
  /** Commission clauses were changed. */
  CLAUSES_MODIFIED(
      RuleText.of(
          "gdpr-28.7-modified-clauses",
          Text.of(
              "Wie de Commissiebepalingen wijzigt, verliest het vermoeden dat zij aan artikel "
                  + "28 voldoen.",
              "Whoever modifies the Commission clauses loses the presumption that they satisfy "
                  + "Article 28."),
          Text.of("Gewijzigd: {what}.", "Modified: {what}."),
          "GDPR 28(7)",
          "Decision-2021/915 2(a)",
          "EDPB-07/2020 104-108"));

  private final RuleText text;

  FactRule(RuleText text) {
    this.text = text;
  }

  @Override
  public RuleText text() {
    return text;
  }
}
