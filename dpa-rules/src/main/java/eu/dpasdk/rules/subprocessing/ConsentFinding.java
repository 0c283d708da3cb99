package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Severity;
import java.time.Instant;
import java.util.Optional;

/** Article 28(2) GDPR: the kinds of findings about sub-processors, and how much each weighs. */
public enum ConsentFinding {
  /** A sub-processor went live while the window for objections was still open. */
  ENGAGED_BEFORE_WINDOW_END(Severity.HIGH),
  /** A sub-processor went live while a timely objection stood. */
  ENGAGED_DESPITE_OBJECTION(Severity.HIGH),
  /** A sub-processor went live, or was announced to, before the notice reached the controller. */
  NOT_PRIOR(Severity.HIGH),
  /** A sub-processor went live and no notice has reached the controller to this day. */
  ENGAGED_WITHOUT_NOTICE(Severity.HIGH),
  /** A sub-processor went live without the authorisation that was needed, or despite a refusal. */
  ENGAGED_WITHOUT_AUTHORISATION(Severity.HIGH),
  /** A sub-processor went live after the change had been withdrawn. */
  ENGAGED_AFTER_WITHDRAWAL(Severity.HIGH),
  /** A sub-processor went live before the agreed lead time had passed. */
  LEAD_TIME_TOO_SHORT(Severity.HIGH),
  /** What was sent or published has not reached the controller. */
  NOTICE_NEVER_REACHED(Severity.HIGH),
  /** The contract gives no opportunity to object at all. */
  NO_OPPORTUNITY_TO_OBJECT(Severity.HIGH),
  /** The contract lets silence authorise under the specific model. */
  SILENCE_IS_NO_AUTHORISATION(Severity.HIGH),
  /** The contract names no period for objections. */
  NO_PERIOD(Severity.WARN),
  /** The notice used another channel than was agreed. */
  NOTICE_CHANNEL(Severity.WARN),
  /** The notice lacks what was agreed. */
  NOTICE_INCOMPLETE(Severity.WARN),
  /** The change is announced for before the end of the window for objections. */
  WINDOW_OUTLASTS_NOTICE(Severity.WARN),
  /** The processor may end the agreement because the controller objects. */
  PROCESSOR_MAY_TERMINATE(Severity.WARN),
  /** The list of sub-processors is in a document that is not in the file. */
  LIST_UNRESOLVED(Severity.INFO);

  private final Severity severity;

  ConsentFinding(Severity severity) {
    this.severity = severity;
  }

  /** Returns how much findings of this kind weigh. */
  public Severity severity() {
    return severity;
  }

  Finding on(Axis axis, Reason reason) {
    return Finding.of(name(), axis, severity, Optional.empty(), reason);
  }

  Finding on(Axis axis, Instant at, Reason reason) {
    return Finding.of(name(), axis, severity, Optional.of(at), reason);
  }
}
