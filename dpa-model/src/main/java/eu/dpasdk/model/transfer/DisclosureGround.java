package eu.dpasdk.model.transfer;

/** What allows the processor to hand data to a third party. */
public enum DisclosureGround {
  /** Prior written consent or order of the controller. */
  PRIOR_WRITTEN_CONSENT,
  /** It flows from the nature of the assignment. */
  NATURE_OF_ASSIGNMENT,
  /** Mandatory rules of law. */
  MANDATORY_LAW,
  /** An order or ruling of a court. */
  COURT_ORDER,
  /** An order of an administrative authority. */
  AUTHORITY_ORDER
}
