package eu.dpasdk.model.audit;

/** Who chooses the auditor. */
public enum AuditorChoice {
  /** The controller. */
  CONTROLLER,
  /** The processor. */
  PROCESSOR,
  /** The processor, on the controller's behalf. */
  PROCESSOR_ON_BEHALF
}
