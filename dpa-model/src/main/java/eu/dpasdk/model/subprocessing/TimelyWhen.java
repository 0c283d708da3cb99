package eu.dpasdk.model.subprocessing;

/** What must have happened before the window ends. */
public enum TimelyWhen {
  /** The objection has reached the processor. */
  RECEIVED_BY_PROCESSOR,
  /** The controller has sent the objection. */
  SENT_BY_CONTROLLER
}
