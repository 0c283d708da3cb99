package eu.dpasdk.model.security;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.term.MatterId;

/** Article 32 GDPR: something that happened about a security measure. */
public sealed interface SecurityEvent extends Event permits MeasureChanged, MeasureChangeTold {
  /** The change of a measure this belongs to. */
  MatterId measure();
}
