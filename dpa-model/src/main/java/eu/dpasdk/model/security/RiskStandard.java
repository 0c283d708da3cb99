package eu.dpasdk.model.security;

/** Article 32(1) GDPR: the measure of security that was promised. */
public enum RiskStandard {
  /** A level appropriate to the risk. */
  RISK_APPROPRIATE,
  /** Named objectives, with no level. */
  OBJECTIVES_ONLY,
  /** The listed measures only. */
  LISTED_MEASURES
}
