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

  /** Returns whether this settles the result by the text of the law. */
  boolean settlesStatute() {
    return this == PARTIAL || this == MISSING || this == NOT_APPLICABLE || this == UNRESOLVED;
  }
}
