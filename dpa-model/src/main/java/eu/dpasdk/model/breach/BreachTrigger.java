package eu.dpasdk.model.breach;

/** Which breaches must be notified. */
public enum BreachTrigger {
  /** Any, suspected ones too. */
  ANY_SUSPECTED_TOO,
  /** Any that the processor knows of. */
  ANY_CONFIRMED,
  /** Serious ones only. */
  SERIOUS_ONLY
}
