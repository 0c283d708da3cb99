package eu.dpasdk.model.breach;

/**
 * What a severity score suggests to the controller. It is never a decision: Articles 33 and 34 GDPR
 * ask for the risk, and ENISA leaves notification to whoever assesses that.
 */
public enum SeveritySuggestion {
  /** Document the breach (Article 33(5)). */
  DOCUMENT,
  /** Document it, and notify the supervisory authority (Article 33(1)). */
  NOTIFY_AUTHORITY,
  /**
   * Document it, notify the supervisory authority, and inform the data subjects (Article 34(1)).
   */
  NOTIFY_AUTHORITY_AND_SUBJECTS,
  /** Document it, and have a human judge: the score does not tell. */
  HUMAN_REVIEW
}
