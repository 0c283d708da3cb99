package eu.dpasdk.model.time;

/** Which way a time limit is counted from its event. */
public enum Direction {
  /** Onward: an act must be done within the limit after the event. */
  AFTER,
  /** Back: an act must be done at least the limit before the event. */
  BEFORE
}
