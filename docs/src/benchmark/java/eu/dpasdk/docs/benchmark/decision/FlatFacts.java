package eu.dpasdk.docs.benchmark.decision;

/**
 * Facts as plain properties, with what rules concluded from them. Of several conclusions about the
 * same thing the one of the lowest rank stands, so that rules may fire in any order.
 */
public abstract class FlatFacts {
  private final String[] values;
  private final int[] ranks;

  FlatFacts(int outputs) {
    this.values = new String[outputs];
    this.ranks = new int[outputs];
  }

  /** Called by a rule that holds. */
  public final void conclude(int output, int rank, String value) {
    if (values[output] == null || rank < ranks[output]) {
      values[output] = value;
      ranks[output] = rank;
    }
  }

  /** What was concluded, or {@code otherwise} if no rule held. */
  final String concluded(int output, String otherwise) {
    return values[output] == null ? otherwise : values[output];
  }
}
