package eu.dpasdk.model.article28;

/** Whether an agreement has what the Commission clauses have. */
public enum GapResult {
  /** It has. */
  MET,
  /** It has not. */
  GAP,
  /** It cannot apply. */
  NOT_APPLICABLE
}
