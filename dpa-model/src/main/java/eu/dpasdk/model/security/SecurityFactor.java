package eu.dpasdk.model.security;

/** Article 32(1) GDPR: what the choice of measures takes into account. */
public enum SecurityFactor {
  /** The applicable rules. */
  LAW,
  /** The state of the art. */
  STATE_OF_THE_ART,
  /** The cost of implementation. */
  COST,
  /** The nature of the processing. */
  NATURE,
  /** Its scope. */
  SCOPE,
  /** Its context. */
  CONTEXT,
  /** Its purposes. */
  PURPOSES,
  /** The likelihood and severity of the risk. */
  RISK
}
