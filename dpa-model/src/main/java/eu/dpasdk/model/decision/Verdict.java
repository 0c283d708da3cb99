package eu.dpasdk.model.decision;

/** What one axis says of an act. */
public enum Verdict {
  /** The act is allowed. */
  ALLOWED,
  /** The act is not allowed. */
  NOT_ALLOWED,
  /** This axis neither allows nor forbids it. */
  SILENT,
  /** A human must judge; an open question says what. */
  HUMAN
}
