package eu.dpasdk.model.processing;

/** Whether a connection runs from the hosting environment of the processor. */
public enum FromHosting {
  /** It does, where the processor hosts. */
  YES,
  /** It runs from the controller's own workplace. */
  NO,
  /** The agreement does not say. */
  NOT_STATED
}
