package eu.dpasdk.model.breach;

/** ENISA 2013: what stands beside a severity score and does not change it. */
public enum SeverityFlag {
  /** More than a hundred individuals are concerned. */
  MORE_THAN_100,
  /**
   * The data are unintelligible to whoever has them without right, so the score may be too high.
   */
  UNINTELLIGIBLE
}
