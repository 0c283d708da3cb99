package eu.dpasdk.model.breach;

/** Article 34(3) GDPR and UAVG 42: why data subjects need not be told. */
public enum ExemptionGround {
  /** The data were unintelligible to whoever got them (34(3)(a)). */
  UNINTELLIGIBLE,
  /** Later measures make a high risk unlikely (34(3)(b)). */
  RISK_REMOVED,
  /** It would take disproportionate effort; a public communication replaces it (34(3)(c)). */
  DISPROPORTIONATE_EFFORT,
  /** The controller is a Dutch financial undertaking (UAVG 42). */
  FINANCIAL_UNDERTAKING,
  /** The authority found that a condition of 34(3) is met (34(4)). */
  FOUND_BY_AUTHORITY
}
