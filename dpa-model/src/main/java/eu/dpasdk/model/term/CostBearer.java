package eu.dpasdk.model.term;

/** Who pays for a duty. */
public enum CostBearer {
  /** The controller. */
  CONTROLLER,
  /** The processor. */
  PROCESSOR,
  /** It is included in the price. */
  INCLUDED,
  /** The contract can be read either way. */
  AMBIGUOUS,
  /** The contract does not say. */
  NOT_STATED
}
