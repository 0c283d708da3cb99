package eu.dpasdk.model.processing;

/** How an agreement comes to say something about the processing. */
public enum StatedBy {
  /** Its own text says so. */
  ITS_TEXT,
  /** It points to an order or another document that says so. */
  ANOTHER_DOCUMENT,
  /** It does not say so; it can be inferred, from the product or the sector for example. */
  INFERENCE
}
