package eu.dpasdk.model.decision;

/** Whether a power can be used now. */
public enum PowerState {
  /** It can be used now. */
  EXERCISABLE,
  /** It can be used once the open questions it names are answered, or an event happens. */
  CONDITIONAL,
  /** It can no longer be used. */
  LAPSED
}
