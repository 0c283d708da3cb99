package eu.dpasdk.rules.article28;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.law.RuleText;

/** Article 30(2) GDPR: whether an agreement fills in the register of the processor. */
public enum RegisterRule implements Rule {
  /** It can be filled in. */
  COMPLETE(
      RuleText.of(
          "gdpr-30.2-can-be-filled-in",
          Text.of(
              "Het register van de verwerker volgt uit de overeenkomst, waar die het noemt.",
              "The processor's register follows from the agreement, where it says so."),
          Text.of(
              "Uit de overeenkomst in te vullen: {item}.",
              "Can be filled in from the agreement: {item}."),
          "GDPR 30(2)")),
  /** Part of it is missing. */
  INCOMPLETE(
      RuleText.of(
          "gdpr-30.2-partly-filled-in",
          Text.of(
              "Wat de overeenkomst half noemt, moet worden nagevraagd.",
              "What the agreement states by half must be asked for."),
          Text.of(
              "Ten dele in te vullen: {item}; er ontbreekt: {missing}.",
              "Can be filled in partly: {item}; missing: {missing}."),
          "GDPR 30(2)")),
  /** It is missing. */
  ABSENT(
      RuleText.of(
          "gdpr-30.2-not-filled-in",
          Text.of(
              "Wat de overeenkomst niet noemt, moet uit een andere bron komen.",
              "What the agreement does not state must come from another source."),
          Text.of(
              "Niet uit de overeenkomst in te vullen: {item}.",
              "Cannot be filled in from the agreement: {item}."),
          "GDPR 30(2)"));

  private final RuleText text;

  RegisterRule(RuleText text) {
    this.text = text;
  }

  @Override
  public RuleText text() {
    return text;
  }
}
