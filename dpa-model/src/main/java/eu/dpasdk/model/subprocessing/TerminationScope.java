package eu.dpasdk.model.subprocessing;

/** What is terminated. */
public enum TerminationScope {
  /** The agreement as a whole. */
  WHOLE_AGREEMENT,
  /** The agreements that the change concerns. */
  AFFECTED_AGREEMENTS
}
