package eu.dpasdk.model.audit;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.term.MatterId;

/** Article 28(3)(h) GDPR: something that happened about an audit. */
public sealed interface AuditEvent extends Event
    permits AuditAsked, AuditHeld, AuditRefused, AuditReportMade {
  /** The audit this belongs to. */
  MatterId audit();
}
