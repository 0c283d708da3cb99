package eu.dpasdk.model.security;

/** Article 32(1)(a) to (d) GDPR: the kinds of measures the law names. */
public enum Article32Measure {
  /** (a) Pseudonymisation and encryption. */
  A_ENCRYPTION,
  /** (b) Ongoing confidentiality, integrity, availability and resilience. */
  B_CIA_RESILIENCE,
  /** (c) Restoring availability and access in time. */
  C_RESTORE,
  /** (d) Regular testing, assessing and evaluating. */
  D_TESTING
}
