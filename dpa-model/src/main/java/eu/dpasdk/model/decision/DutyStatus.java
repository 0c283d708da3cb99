package eu.dpasdk.model.decision;

/**
 * Where a duty stands. A duty that is violated never becomes pending again; it may still be
 * fulfilled late.
 */
public enum DutyStatus {
  /** It arises once something happens. */
  CONDITIONAL,
  /** It must be fulfilled, or is being fulfilled, and is not late. */
  IN_FORCE,
  /** It need not be fulfilled for now. */
  SUSPENDED,
  /** It was fulfilled in time, or without a limit being named. */
  FULFILLED,
  /** It was fulfilled after its end. */
  FULFILLED_LATE,
  /** Its end has passed and it was not fulfilled, or it was broken. */
  VIOLATED,
  /** It fell away. */
  DISCHARGED;

  /** Tells whether nothing can come after this: the duty is fulfilled or fell away. */
  public boolean isFinal() {
    return this == FULFILLED || this == FULFILLED_LATE || this == DISCHARGED;
  }
}
