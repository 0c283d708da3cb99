package eu.dpasdk.model.subprocessing;

/** The open questions about a change that a human judgement can answer. */
public enum JudgedQuestion {
  /** Are the grounds of the objection reasonable? (Stratech 10.1 s.4) */
  GROUNDS_REASONABLE,
  /** Can continuation no longer reasonably be required of the controller? (Stratech 10.1 s.5) */
  CONTINUATION_UNREASONABLE_FOR_CONTROLLER,
  /** Can continuation no longer reasonably be required of the processor? (Stratech 10.1 s.6) */
  CONTINUATION_UNREASONABLE_FOR_PROCESSOR
}
