package eu.dpasdk.model.breach;

/** ENISA 2013, SE: the four bands of severity; a score on a boundary is in the higher band. */
public enum SeverityBand {
  /** Below 2: at most a few inconveniences, overcome without problem. */
  LOW(1),
  /** From 2, below 3: significant inconveniences, overcome despite a few difficulties. */
  MEDIUM(8),
  /** From 3, below 4: significant consequences, overcome with serious difficulties. */
  HIGH(12),
  /** From 4: significant or even irreversible consequences. */
  VERY_HIGH(16);

  private final int fromQuarters;

  SeverityBand(int fromQuarters) {
    this.fromQuarters = fromQuarters;
  }

  /** Returns the lowest score of the band in quarters, inclusive: 8 is 2. */
  public int fromQuarters() {
    return fromQuarters;
  }

  /** Returns the band of a score in quarters: 11, which is 2.75, is MEDIUM, and 12 is HIGH. */
  public static SeverityBand ofQuarters(int quarters) {
    SeverityBand band = LOW;
    for (SeverityBand each : values()) {
      if (quarters >= each.fromQuarters) {
        band = each;
      }
    }
    return band;
  }
}
