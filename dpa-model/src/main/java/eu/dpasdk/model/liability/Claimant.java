package eu.dpasdk.model.liability;

/** Who claims a damage. */
public enum Claimant {
  /** A data subject. */
  DATA_SUBJECT,
  /** The controller. */
  CONTROLLER,
  /** The processor. */
  PROCESSOR,
  /** The supervisory authority, by a fine. */
  AUTHORITY
}
