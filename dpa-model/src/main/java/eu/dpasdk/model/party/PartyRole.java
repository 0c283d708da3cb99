package eu.dpasdk.model.party;

import eu.dpasdk.model.law.Text;

/** Article 4(7) and (8) GDPR: the two sides of a data-processing agreement. */
public enum PartyRole {
  /** Decides purposes and means: the customer, the adviser, the municipality. */
  CONTROLLER("verwerkingsverantwoordelijke", "controller"),
  /** Processes on the controller's behalf: the supplier. */
  PROCESSOR("verwerker", "processor");

  private final Text label;

  PartyRole(String nl, String en) {
    this.label = Text.of(nl, en);
  }

  /** Returns the word of the GDPR for this role. */
  public Text label() {
    return label;
  }

  /** Returns the other side. */
  public PartyRole other() {
    return this == CONTROLLER ? PROCESSOR : CONTROLLER;
  }
}
