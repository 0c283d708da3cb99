package eu.dpasdk.model.breach;

/** ENISA 2013, CB: what was altered and whether that can be mended. */
public enum IntegrityLoss {
  /** The data were not altered: 0. */
  NONE(0),
  /** Altered, without a sign of incorrect or unlawful use: 0. */
  ALTERED(0),
  /** Possibly used incorrectly or unlawfully; the data can be restored: 0.25. */
  MISUSED_RECOVERABLE(1),
  /** Possibly used incorrectly or unlawfully; the data cannot be restored: 0.5. */
  MISUSED_IRRECOVERABLE(2);

  private final int quarters;

  IntegrityLoss(int quarters) {
    this.quarters = quarters;
  }

  /** Returns the weight in quarters: 1 is 0.25. */
  public int quarters() {
    return quarters;
  }
}
