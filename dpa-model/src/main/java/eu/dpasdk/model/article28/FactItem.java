package eu.dpasdk.model.article28;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;

/** What else the text of a data-processing agreement is expected to state. */
public enum FactItem {
  /** Who the controller is. */
  CONTROLLER_IDENTITY(
      "GDPR 28(3)", "wie de verwerkingsverantwoordelijke is", "who the controller is"),
  /** How the controller is reached. */
  CONTROLLER_CONTACT(
      "GDPR 30(2)(a)",
      "hoe de verwerkingsverantwoordelijke te bereiken is",
      "how the controller is reached"),
  /** Who the processor is. */
  PROCESSOR_IDENTITY("GDPR 28(3)", "wie de verwerker is", "who the processor is"),
  /** How the processor is reached. */
  PROCESSOR_CONTACT(
      "GDPR 30(2)(a)", "hoe de verwerker te bereiken is", "how the processor is reached"),
  /** Termination by the controller. */
  CONTROLLER_TERMINATION(
      "Decision-2021/915 10(b)",
      "opzegging door de verwerkingsverantwoordelijke",
      "termination by the controller"),
  /** Liability for damage. */
  LIABILITY("GDPR 82(2)", "aansprakelijkheid voor schade", "liability for damage");

  private final Citation provision;
  private final Text label;

  FactItem(String provision, String nl, String en) {
    this.provision = Citation.parse(provision);
    this.label = Text.of(nl, en);
  }

  /** Returns the provision that asks for it. */
  public Citation provision() {
    return provision;
  }

  /** Returns what it is called. */
  public Text label() {
    return label;
  }
}
