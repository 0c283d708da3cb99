package eu.dpasdk.model.subprocessing;

/** Article 28(4) GDPR: which obligations the sub-contract must impose. */
public enum FlowDown {
  /** The same obligations. */
  SAME,
  /** In substance the same obligations. */
  SAME_IN_SUBSTANCE,
  /** Similar or appropriate obligations: less than the law asks. */
  SIMILAR,
  /** The contract does not say. */
  NOT_STATED
}
