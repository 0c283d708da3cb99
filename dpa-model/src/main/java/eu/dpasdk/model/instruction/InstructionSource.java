package eu.dpasdk.model.instruction;

/** What counts as the controller's instructions. */
public enum InstructionSource {
  /** What the controller instructs. */
  CONTROLLER,
  /** What the controller instructs, and the contract. */
  CONTROLLER_AND_CONTRACT,
  /** The contract alone, written by the processor. */
  CONTRACT_ONLY
}
