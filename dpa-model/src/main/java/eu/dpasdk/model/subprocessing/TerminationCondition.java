package eu.dpasdk.model.subprocessing;

/** When an objection opens a power to terminate. */
public enum TerminationCondition {
  /** The parties find no solution for the objection. */
  NO_SOLUTION,
  /** Going on cannot reasonably be required of the party that terminates. */
  CONTINUATION_UNREASONABLE
}
