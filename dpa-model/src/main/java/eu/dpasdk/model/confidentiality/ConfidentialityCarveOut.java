package eu.dpasdk.model.confidentiality;

/** What lifts the duty of confidentiality. */
public enum ConfidentialityCarveOut {
  /** A statutory provision. */
  STATUTE,
  /** A court ruling. */
  COURT_RULING,
  /** A need that arises from a task. */
  TASK
}
