package eu.dpasdk.model.article28;

/** Article 28(7) GDPR: what becomes of the presumption that the Commission clauses give. */
public enum Presumption {
  /** The agreement does not claim to be the Commission clauses. */
  NOT_CLAIMED,
  /** It claims to be them, and nothing was changed for the worse. */
  KEPT,
  /** It claims to be them, but was modified. */
  LOST
}
