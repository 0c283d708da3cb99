package eu.dpasdk.model.term;

/**
 * How soon a duty must be fulfilled, in the words a contract uses; none of them is a number of
 * hours.
 */
public enum Timing {
  /** At once. */
  IMMEDIATELY,
  /** Promptly. */
  PROMPTLY,
  /** Without undue delay. */
  WITHOUT_UNDUE_DELAY,
  /** As soon as possible. */
  AS_SOON_AS_POSSIBLE,
  /** Before the act it is about. */
  BEFOREHAND,
  /** In time, without more. */
  TIMELY,
  /** When the other party asks. */
  ON_REQUEST,
  /** The contract does not say. */
  NOT_STATED
}
