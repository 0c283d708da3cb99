package eu.dpasdk.model.article28;

/** Whether a notice of a breach must tell something. */
public enum ContentDuty {
  /** It must. */
  REQUIRED,
  /** It must where that is possible. */
  WHERE_POSSIBLE,
  /** It need not. */
  NOT_ASKED
}
