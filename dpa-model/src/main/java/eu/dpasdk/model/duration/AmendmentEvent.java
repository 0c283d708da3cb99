package eu.dpasdk.model.duration;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.term.MatterId;

/** FlexFront 17, Stratech 14: something that happened about an amendment. */
public sealed interface AmendmentEvent extends Event
    permits AmendmentNotified, AmendmentObjected, AmendmentAccepted {
  /** The amendment this belongs to. */
  MatterId amendment();
}
