package eu.dpasdk.model.law;

/** How much a finding weighs. */
public enum Severity {
  /** Worth knowing. */
  INFO("info", "info"),
  /** Worth a look before relying on the clause. */
  WARN("let op", "warning"),
  /** A likely infringement, or a right likely to be lost. */
  HIGH("zwaar", "high");

  private final Text label;

  Severity(String nl, String en) {
    this.label = Text.of(nl, en);
  }

  /** Returns the word for it, the same wherever it is told. */
  public Text label() {
    return label;
  }
}
