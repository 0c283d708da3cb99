package eu.dpasdk.model.request;

/** FlexFront 8.4: what a data subject sent. */
public enum RequestKind {
  /** A request under Articles 15 to 22. */
  REQUEST,
  /** A complaint about the processing. */
  COMPLAINT,
  /** A question about the processing. */
  QUESTION
}
