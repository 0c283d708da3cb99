package eu.dpasdk.model.request;

/** Article 12(3) and (4) GDPR: how a request was answered. */
public enum RequestOutcome {
  /** What was asked was done. */
  COMPLIED,
  /** No action was taken, and the person was told why, and of complaint and court. */
  REFUSED,
  /** No action was taken, and the person was not told why or of complaint and court. */
  REFUSED_WITHOUT_REASONS
}
