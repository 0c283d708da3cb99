package eu.dpasdk.model.transfer;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.term.MatterId;

/** Article 48 GDPR: something that happened about a disclosure to a third party. */
public sealed interface DisclosureEvent extends Event
    permits DisclosureDemanded, DisclosureTold, DisclosureMade {
  /** The disclosure this belongs to. */
  MatterId disclosure();
}
