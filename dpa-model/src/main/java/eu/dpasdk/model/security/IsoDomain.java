package eu.dpasdk.model.security;

/** The domains of ISO/IEC 27002:2013. */
public enum IsoDomain {
  /** Information security policies. */
  A5_POLICY,
  /** Organisation of information security. */
  A6_ORGANISATION,
  /** Human resource security. */
  A7_PERSONNEL,
  /** Asset management. */
  A8_ASSETS,
  /** Access control. */
  A9_ACCESS,
  /** Cryptography. */
  A10_CRYPTOGRAPHY,
  /** Physical and environmental security. */
  A11_PHYSICAL,
  /** Operations security. */
  A12_OPERATIONS,
  /** Communications security. */
  A13_COMMUNICATIONS,
  /** Acquisition, development and maintenance. */
  A14_DEVELOPMENT,
  /** Supplier relationships. */
  A15_SUPPLIERS,
  /** Incident management. */
  A16_INCIDENTS,
  /** Continuity. */
  A17_CONTINUITY,
  /** Compliance. */
  A18_COMPLIANCE
}
