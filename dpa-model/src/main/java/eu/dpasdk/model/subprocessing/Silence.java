package eu.dpasdk.model.subprocessing;

/** What it means that no objection comes in time. */
public enum Silence {
  /** The controller is deemed not to object. */
  DEEMED_NO_OBJECTION,
  /** The change is refused. */
  REFUSAL,
  /** The contract attaches no meaning to it. */
  NOTHING
}
