package eu.dpasdk.model.duration;

/** When an amendment takes effect. */
public enum AmendmentEffect {
  /** When the other party has received it. */
  ON_RECEIPT,
  /** After notice, on the date it names. */
  AFTER_NOTICE,
  /** When both parties agree. */
  ON_AGREEMENT
}
