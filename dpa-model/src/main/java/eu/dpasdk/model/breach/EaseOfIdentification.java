package eu.dpasdk.model.breach;

/** ENISA 2013, EI: how easily someone can be identified from what was breached. */
public enum EaseOfIdentification {
  /** Hardly anyone could find out who it is: 0.25. */
  NEGLIGIBLE(1),
  /** Some could, with effort or further data: 0.5. */
  LIMITED(2),
  /** Many could, with little effort: 0.75. */
  SIGNIFICANT(3),
  /** The data themselves tell who it is: 1. */
  MAXIMUM(4);

  private final int quarters;

  EaseOfIdentification(int quarters) {
    this.quarters = quarters;
  }

  /** Returns the weight in quarters: 1 is 0.25. */
  public int quarters() {
    return quarters;
  }
}
