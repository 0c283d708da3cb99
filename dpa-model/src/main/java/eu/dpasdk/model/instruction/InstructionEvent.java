package eu.dpasdk.model.instruction;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.term.MatterId;

/** Article 28(3)(a) GDPR: something that happened about an instruction. */
public sealed interface InstructionEvent extends Event
    permits InstructionGiven,
        InstructionDocumented,
        InstructionDoubted,
        InfringementTold,
        InstructionMaintained,
        InstructionWithdrawn {
  /** The instruction this belongs to. */
  MatterId instruction();
}
