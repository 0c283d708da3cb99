package eu.dpasdk.model.security;

/** What the measures are to secure. */
public enum SecurityObjective {
  /** Confidentiality. */
  CONFIDENTIALITY,
  /** Integrity. */
  INTEGRITY,
  /** Availability. */
  AVAILABILITY,
  /** Resilience. */
  RESILIENCE,
  /** Restoring after an incident. */
  RESTORE,
  /** Regular testing. */
  TESTING,
  /** Protection against personal data breaches. */
  BREACH_PREVENTION,
  /** No more collection than needed. */
  MINIMISATION
}
