package eu.dpasdk.model.term;

/** When the processor need not tell the controller of a legal obligation. */
public enum SilenceGround {
  /** That law forbids it on important grounds of public interest. */
  IMPORTANT_PUBLIC_INTEREST,
  /** That law or ruling does not allow it. */
  LAW_FORBIDS,
  /** There is no such ground. */
  NEVER
}
