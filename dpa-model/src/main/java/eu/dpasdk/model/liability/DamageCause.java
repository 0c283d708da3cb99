package eu.dpasdk.model.liability;

/** Article 82(2) and (4) GDPR: what caused a damage. */
public enum DamageCause {
  /** The processor did not meet a duty that the GDPR places on processors. */
  PROCESSOR_DUTY,
  /** The processor acted outside or against lawful instructions. */
  AGAINST_INSTRUCTIONS,
  /** The processor did not perform the agreement. */
  CONTRACT_BREACH,
  /** A sub-processor failed. */
  SUB_PROCESSOR,
  /** The controller did not meet its own duties. */
  CONTROLLER
}
