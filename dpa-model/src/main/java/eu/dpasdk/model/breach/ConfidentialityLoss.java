package eu.dpasdk.model.breach;

/** ENISA 2013, CB: to whom the data became known. */
public enum ConfidentialityLoss {
  /** The data were not exposed: 0. */
  NONE(0),
  /** Exposed, without a sign that anyone processed them unlawfully: 0. */
  EXPOSED(0),
  /** They reached recipients who are known: 0.25. */
  KNOWN_RECIPIENTS(1),
  /** They reached nobody knows how many: 0.5. */
  UNKNOWN_RECIPIENTS(2);

  private final int quarters;

  ConfidentialityLoss(int quarters) {
    this.quarters = quarters;
  }

  /** Returns the weight in quarters: 1 is 0.25. */
  public int quarters() {
    return quarters;
  }
}
