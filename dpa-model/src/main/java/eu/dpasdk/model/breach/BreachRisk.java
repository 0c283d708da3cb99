package eu.dpasdk.model.breach;

/**
 * Articles 33(1) and 34(1) GDPR: the likely risk to natural persons, as the controller assessed it.
 */
public enum BreachRisk {
  /** A risk is unlikely. */
  UNLIKELY,
  /** A risk is likely. */
  RISK,
  /** A high risk is likely. */
  HIGH
}
