package eu.dpasdk.model.retention;

/** Article 28(3)(g) GDPR: what the controller may choose at the end. */
public enum ReturnChoice {
  /** Erasure or return. */
  ERASE_OR_RETURN,
  /** Return, on request only. */
  RETURN_ON_REQUEST,
  /** Nothing. */
  NONE
}
