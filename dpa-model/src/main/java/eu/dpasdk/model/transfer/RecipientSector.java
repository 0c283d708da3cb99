package eu.dpasdk.model.transfer;

/** Article 45 GDPR: to which part of a country an adequacy decision may be limited. */
public enum RecipientSector {
  /** The whole country or organisation. */
  ANY,
  /** Commercial organisations. */
  COMMERCIAL,
  /** The private sector. */
  PRIVATE,
  /** Organisations on the list of the framework, such as the Data Privacy Framework. */
  CERTIFIED,
  /** Everything else. */
  OTHER
}
