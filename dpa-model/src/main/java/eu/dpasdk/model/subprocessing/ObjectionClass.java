package eu.dpasdk.model.subprocessing;

/** How an objection counts. */
public enum ObjectionClass {
  /** It came within the window. */
  TIMELY,
  /** It came after the window, or after the change took effect. */
  LATE,
  /** It came, and the contract names no period it could have missed. */
  VALID,
  /** It came in time, and its grounds were judged unreasonable. */
  UNREASONABLE,
  /** It has not reached the processor. */
  NOT_RECEIVED,
  /** It cannot be told, since the window cannot be computed. */
  UNDETERMINED
}
