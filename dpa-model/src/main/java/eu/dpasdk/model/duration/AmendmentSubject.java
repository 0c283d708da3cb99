package eu.dpasdk.model.duration;

/** Article 28(2) and (3) GDPR: what an amendment touches. */
public enum AmendmentSubject {
  /** The sub-processors. */
  SUB_PROCESSORS,
  /** Terms that Article 28 requires. */
  DATA_PROTECTION,
  /** The security measures. */
  SECURITY,
  /** Anything else. */
  OTHER
}
