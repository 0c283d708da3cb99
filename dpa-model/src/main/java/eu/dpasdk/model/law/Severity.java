package eu.dpasdk.model.law;

/** How much a finding weighs. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Worth a look before relying on the clause. */
  WARN,
  /** A likely infringement, or a right likely to be lost. */
  HIGH
}
