package eu.dpasdk.model.instruction;

/** Article 28(10) GDPR: what points to a processor that decides on purposes and means. */
public enum RoleFactKind {
  /**
   * It carries on an activity of its own towards the data subjects, under its own licence for
   * example.
   */
  OWN_ACTIVITY,
  /** It deals with data subjects directly. */
  OWN_CONTACT,
  /** It keeps or uses data for a legal duty of its own. */
  OWN_LEGAL_DUTY,
  /** It uses the data for its own analysis, product or marketing. */
  OWN_USE
}
