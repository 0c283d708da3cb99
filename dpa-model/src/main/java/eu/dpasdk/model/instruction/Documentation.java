package eu.dpasdk.model.instruction;

/** Article 28(3)(a) GDPR: whether instructions must be documented. */
public enum Documentation {
  /** They must be. */
  DOCUMENTED,
  /** The word written stands in brackets. */
  WRITTEN_IN_BRACKETS,
  /** The contract does not say. */
  NOT_STATED
}
