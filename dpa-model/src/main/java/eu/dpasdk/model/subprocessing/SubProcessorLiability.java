package eu.dpasdk.model.subprocessing;

/** Article 28(4) GDPR: who answers to the controller for the sub-processor. */
public enum SubProcessorLiability {
  /** The processor answers in full. */
  FULL,
  /** The processor answers within limits. */
  LIMITED,
  /** The contract does not say. */
  NOT_STATED
}
