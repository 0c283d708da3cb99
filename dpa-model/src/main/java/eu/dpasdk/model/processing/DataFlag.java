package eu.dpasdk.model.processing;

/** What makes a category of personal data delicate. */
public enum DataFlag {
  /** Article 9 GDPR. */
  SPECIAL,
  /** It may reveal data of Article 9 GDPR. */
  MAY_REVEAL_SPECIAL,
  /** Article 10 GDPR. */
  CRIMINAL,
  /** Article 87 GDPR: a national identification number. */
  NATIONAL_ID,
  /** The number of an identity document. */
  IDENTITY_DOCUMENT,
  /** Financial data. */
  FINANCIAL,
  /** Data about children. */
  CHILDREN,
  /** The category is an open list. */
  OPEN_LIST
}
