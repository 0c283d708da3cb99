package eu.dpasdk.rules.article28;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.law.RuleText;
import java.util.Optional;

/** A rule about one element of Article 28 GDPR. */
public interface ElementRule extends Rule {
  /** Returns the fixed parts. */
  ElementText words();

  @Override
  default RuleText text() {
    return words().rule();
  }

  /** Returns the element it is about. */
  default Element element() {
    return words().element();
  }

  /** Returns what it makes of the element. */
  default Effect effect() {
    return words().effect();
  }

  /** Returns how much it weighs. */
  default Severity severity() {
    return words().severity();
  }

  /** Returns what would mend it; empty if there is nothing to mend. */
  default Optional<Text> mend() {
    return words().mend();
  }
}
