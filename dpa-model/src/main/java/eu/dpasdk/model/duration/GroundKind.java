package eu.dpasdk.model.duration;

/** What sort of event lets a party end the agreement at once. */
public enum GroundKind {
  /** A breach of the agreement or of the GDPR by the processor. */
  DATA_PROTECTION_BREACH,
  /** Compliance was not restored after a suspension. */
  SUSPENSION_NOT_LIFTED,
  /** A binding decision of a court or authority was not followed. */
  DECISION_IGNORED,
  /** The controller insists on an instruction that infringes the law. */
  INFRINGING_INSTRUCTION,
  /** An authority withdrew a licence or ordered the end. */
  AUTHORITY_MEASURE,
  /** Insolvency, or an application for it. */
  INSOLVENCY,
  /** A party lost the free control of its affairs. */
  LEGAL_CAPACITY,
  /** Control over a party changed. */
  CHANGE_OF_CONTROL,
  /** Fraud, or an attempt at it. */
  FRAUD,
  /** Anything else. */
  OTHER
}
