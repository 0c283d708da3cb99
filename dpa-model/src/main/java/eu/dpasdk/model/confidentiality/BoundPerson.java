package eu.dpasdk.model.confidentiality;

/** Who is bound to confidentiality. */
public enum BoundPerson {
  /** The processor itself. */
  PROCESSOR,
  /** The controller itself. */
  CONTROLLER,
  /** Its staff. */
  STAFF,
  /** Others who work for it. */
  OTHERS_AT_WORK
}
