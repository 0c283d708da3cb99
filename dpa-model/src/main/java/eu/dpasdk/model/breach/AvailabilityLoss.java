package eu.dpasdk.model.breach;

/** ENISA 2013, CB: whether the data can still be had. */
public enum AvailabilityLoss {
  /** The data stayed available: 0. */
  NONE(0),
  /** Lost, but recovered without difficulty: 0. */
  RECOVERABLE(0),
  /** Unavailable for a time; to be reconstructed or asked for again: 0.25. */
  TEMPORARY(1),
  /** Lost for good: 0.5. */
  PERMANENT(2);

  private final int quarters;

  AvailabilityLoss(int quarters) {
    this.quarters = quarters;
  }

  /** Returns the weight in quarters: 1 is 0.25. */
  public int quarters() {
    return quarters;
  }
}
