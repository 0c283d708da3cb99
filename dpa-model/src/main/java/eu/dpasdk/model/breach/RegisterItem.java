package eu.dpasdk.model.breach;

/** Article 33(5) GDPR: what the record of a breach holds. */
public enum RegisterItem {
  /** The facts of the breach. */
  FACTS,
  /** Its effects. */
  EFFECTS,
  /** The remedial action taken. */
  REMEDIES
}
