package eu.dpasdk.model.subprocessing;

/** Until when the processor may not engage the sub-processor. */
public enum StandstillUntil {
  /** Until the window for objections has ended. */
  WINDOW_END,
  /** Until the controller has authorised it. */
  AUTHORISED
}
