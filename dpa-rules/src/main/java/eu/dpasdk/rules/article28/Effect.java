package eu.dpasdk.rules.article28;

/** What a rule makes of an element of Article 28 GDPR. */
public enum Effect {
  /** The element is met, as far as this rule sees. */
  MET,
  /** A part is absent, made conditional or undercut: PARTIAL on both axes. */
  PARTIAL,
  /** Nothing stipulates the element: MISSING on both axes. */
  MISSING,
  /** The element cannot apply. */
  NOT_APPLICABLE,
  /** The element is left to a document that is not in the file. */
  UNRESOLVED,
  /** The law is met, the benchmark is not: PARTIAL on the benchmark only. */
  BELOW_BENCHMARK,
  /** Worth knowing; the result does not change. */
  REMARK;

  /** Returns the place among the effects on one element, the one that decides first. */
  int rank() {
    return switch (this) {
      case MISSING -> 0;
      case NOT_APPLICABLE -> 1;
      case UNRESOLVED -> 2;
      case PARTIAL -> 3;
      case BELOW_BENCHMARK -> 4;
      case MET -> 5;
      case REMARK -> 6;
    };
  }

  /** Returns whether this settles the result by the text of the law. */
  boolean settlesStatute() {
    return this == PARTIAL || this == MISSING || this == NOT_APPLICABLE || this == UNRESOLVED;
  }
}
