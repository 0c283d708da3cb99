package eu.dpasdk.model.duration;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.term.MatterId;

/** FlexFront 11.1, Stratech 4.3: something that happened which a party must tell. */
public sealed interface CircumstanceEvent extends Event
    permits CircumstanceArose, CircumstanceTold {
  /** The circumstance this belongs to. */
  MatterId circumstance();
}
