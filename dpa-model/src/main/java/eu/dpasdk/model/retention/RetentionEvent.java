package eu.dpasdk.model.retention;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.term.MatterId;

/** Article 5(1)(e) GDPR: something that happened to a record. */
public sealed interface RetentionEvent extends Event
    permits MilestoneReached,
        KeepingDutyStated,
        PurposeStated,
        HoldPlaced,
        HoldReleased,
        ErasureInstructed,
        KeepingInstructed,
        RecordErased {
  /** The record this belongs to. */
  MatterId record();
}
