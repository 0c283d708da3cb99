package eu.dpasdk.model.request;

/** Articles 15 to 22 GDPR: the rights of data subjects. */
public enum DataSubjectRight {
  /** Article 15. */
  ACCESS,
  /** Article 16. */
  RECTIFICATION,
  /** Article 17. */
  ERASURE,
  /** Article 18. */
  RESTRICTION,
  /** Article 19. */
  NOTIFICATION,
  /** Article 20. */
  PORTABILITY,
  /** Article 21. */
  OBJECTION,
  /** Article 22. */
  AUTOMATED_DECISIONS
}
