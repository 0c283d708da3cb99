package eu.dpasdk.model.transfer;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.term.MatterId;

/** Articles 44 to 49 GDPR: something that happened about a transfer. */
public sealed interface TransferEvent extends Event
    permits TransferStarted, TransferTold, TransferEnded {
  /** The transfer this belongs to. */
  MatterId transfer();
}
