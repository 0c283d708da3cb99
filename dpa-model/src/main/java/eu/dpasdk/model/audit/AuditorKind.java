package eu.dpasdk.model.audit;

/** Article 28(3)(h) GDPR: who carries out an audit. */
public enum AuditorKind {
  /** The controller itself. */
  CONTROLLER,
  /** An auditor mandated by the controller. */
  MANDATED,
  /** An auditor chosen by the processor. */
  CHOSEN_BY_PROCESSOR
}
