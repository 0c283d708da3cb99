package eu.dpasdk.model.retention;

/** Article 28(3)(g) GDPR: what the controller chose. */
public enum ErasureWish {
  /** Erasure. */
  ERASE,
  /** Return, and then erasure. */
  RETURN
}
