package eu.dpasdk.model.subprocessing;

/** The state of the window for objections. */
public enum WindowState {
  /** Nothing has started it. */
  NOT_STARTED,
  /** It runs. */
  OPEN,
  /** It has ended. */
  CLOSED,
  /** The contract names no period; it stays open until the change takes effect. */
  INDETERMINATE,
  /** It cannot be computed: a date was not recorded, or a calendar is not known that far. */
  UNKNOWN
}
