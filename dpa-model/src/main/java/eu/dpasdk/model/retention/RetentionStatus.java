package eu.dpasdk.model.retention;

/** Article 5(1)(e) GDPR: what is done with a record at a moment. */
public enum RetentionStatus {
  /** It is kept and may be used for the purposes that hold. */
  IN_USE,
  /** It is stored and nothing else. */
  RESTRICTED,
  /** It is held for a claim or an authority. */
  HELD,
  /** It must be erased now. */
  ERASE_DUE,
  /** It was erased. */
  ERASED
}
