package eu.dpasdk.model.breach;

/** Article 33(3) GDPR: what a notice of breach tells. */
public enum BreachItem {
  /** The nature of the breach. */
  NATURE,
  /** The data affected. */
  DATA_CATEGORIES,
  /** The categories of data subjects. */
  SUBJECT_CATEGORIES,
  /** Their approximate number. */
  SUBJECT_COUNT,
  /** The approximate number of records. */
  RECORD_COUNT,
  /** A contact point. */
  CONTACT_POINT,
  /** The likely consequences. */
  LIKELY_CONSEQUENCES,
  /** The consequences established. */
  ESTABLISHED_CONSEQUENCES,
  /** The measures taken. */
  MEASURES_TAKEN,
  /** The measures to be taken. */
  MEASURES_PROPOSED,
  /** What limits the consequences. */
  MITIGATION
}
