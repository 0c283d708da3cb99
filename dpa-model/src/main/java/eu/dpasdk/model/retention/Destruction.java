package eu.dpasdk.model.retention;

/** Whether the processor must erase at the end. */
public enum Destruction {
  /** It must. */
  DUTY,
  /** It may. */
  POWER,
  /** The contract does not say. */
  NOT_STATED
}
