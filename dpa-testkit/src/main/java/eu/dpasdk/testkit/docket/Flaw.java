package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.audit.AuditRefused;
import eu.dpasdk.model.breach.DamageLimited;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.duration.AmendmentAccepted;
import eu.dpasdk.model.duration.CircumstanceTold;
import eu.dpasdk.model.instruction.InstructionMaintained;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.request.HelpGiven;
import eu.dpasdk.model.request.IdentityAsked;
import eu.dpasdk.model.security.MeasureChangeTold;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.transfer.DisclosureMade;
import eu.dpasdk.model.transfer.TransferEnded;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A fact that cannot be true in the file it is put in, and what the docket says of it. */
public enum Flaw {
  /** An objection to a change that was never notified. */
  OBJECTION_TO_NOTHING("UNKNOWN_CHANGE") {
    @Override
    Event event(MatterId name, Instant at) {
      return ObjectionRaised.of(ChangeId.of(name.id()), message(at), Optional.empty());
    }
  },
  /** Consent to an amendment that was never announced. */
  CONSENT_TO_NO_AMENDMENT("UNKNOWN_AMENDMENT") {
    @Override
    Event event(MatterId name, Instant at) {
      return AmendmentAccepted.of(name, RecordedTime.of(at));
    }
  },
  /** An instruction that is upheld though it was never given. */
  UPHOLDING_OF_NO_INSTRUCTION("UNKNOWN_INSTRUCTION") {
    @Override
    Event event(MatterId name, Instant at) {
      return InstructionMaintained.of(name, RecordedTime.of(at));
    }
  },
  /** Damage limited in a breach nobody noticed. */
  DAMAGE_OF_NO_BREACH("UNKNOWN_BREACH") {
    @Override
    Event event(MatterId name, Instant at) {
      return DamageLimited.of(name, RecordedTime.of(at));
    }
  },
  /** A question about identity in a request that never came in. */
  IDENTITY_FOR_NO_REQUEST("UNKNOWN_REQUEST") {
    @Override
    Event event(MatterId name, Instant at) {
      return IdentityAsked.of(name, RecordedTime.of(at));
    }
  },
  /** Help that was never asked for. */
  HELP_UNASKED("GIVEN_UNASKED") {
    @Override
    Event event(MatterId name, Instant at) {
      return HelpGiven.of(name, RecordedTime.of(at));
    }
  },
  /** The end of a transfer that never began. */
  END_OF_NO_TRANSFER("UNKNOWN_TRANSFER") {
    @Override
    Event event(MatterId name, Instant at) {
      return TransferEnded.of(name, RecordedTime.of(at));
    }
  },
  /** A disclosure nobody demanded. */
  DISCLOSURE_UNASKED("UNKNOWN_DISCLOSURE") {
    @Override
    Event event(MatterId name, Instant at) {
      return DisclosureMade.of(name, RecordedTime.of(at));
    }
  },
  /** Word of a change of measures that never was. */
  WORD_OF_NO_CHANGE("TOLD_WITHOUT_CHANGE") {
    @Override
    Event event(MatterId name, Instant at) {
      return MeasureChangeTold.of(name, message(at));
    }
  },
  /** Refusal of an audit nobody asked for. */
  REFUSAL_OF_NO_AUDIT("UNKNOWN_AUDIT") {
    @Override
    Event event(MatterId name, Instant at) {
      return AuditRefused.of(name, RecordedTime.of(at));
    }
  },
  /** Word of a circumstance that never arose. */
  WORD_OF_NO_CIRCUMSTANCE("TOLD_BEFORE") {
    @Override
    Event event(MatterId name, Instant at) {
      return CircumstanceTold.of(name, message(at));
    }
  },
  /** An end before the agreement was concluded. */
  END_BEFORE_THE_START("END_BEFORE_START") {
    @Override
    Event event(MatterId name, Instant at) {
      return AgreementEnded.of(RecordedTime.of(Course.CONCLUDED.minus(Duration.ofDays(30))));
    }
  };

  private final String inconsistency;

  Flaw(String inconsistency) {
    this.inconsistency = inconsistency;
  }

  /** Returns the id of the inconsistency that the docket reports. */
  public String inconsistency() {
    return inconsistency;
  }

  /** Whether the flaw lies in one matter, so that the others stand as they would without it. */
  public boolean isAboutOneMatter() {
    return this != END_BEFORE_THE_START;
  }

  abstract Event event(MatterId name, Instant at);

  private static Delivery message(Instant at) {
    return MessageDelivery.arrived(Channel.EMAIL, RecordedTime.of(at));
  }
}
