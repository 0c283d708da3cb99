package eu.dpasdk.model.breach;

/** Article 33(3) and (4) GDPR: how complete the notification of a breach is. */
public enum Completeness {
  /** It holds all that Article 33(3) names. */
  COMPLETE,
  /**
   * What is missing is said to be unknown or to follow, and only numbers and categories are
   * missing.
   */
  INCOMPLETE_PERMITTED,
  /** Something is missing that must still be given. */
  INCOMPLETE_OPEN
}
