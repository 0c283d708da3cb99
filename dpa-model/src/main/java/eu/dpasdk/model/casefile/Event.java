package eu.dpasdk.model.casefile;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import eu.dpasdk.model.audit.AuditAsked;
import eu.dpasdk.model.audit.AuditEvent;
import eu.dpasdk.model.audit.AuditHeld;
import eu.dpasdk.model.audit.AuditRefused;
import eu.dpasdk.model.audit.AuditReportMade;
import eu.dpasdk.model.breach.AuthorityNotified;
import eu.dpasdk.model.breach.BreachEvent;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.breach.BreachRecorded;
import eu.dpasdk.model.breach.BreachRiskAssessed;
import eu.dpasdk.model.breach.BreachSupportAsked;
import eu.dpasdk.model.breach.BreachSupportGiven;
import eu.dpasdk.model.breach.CommunicationOrdered;
import eu.dpasdk.model.breach.DamageLimited;
import eu.dpasdk.model.breach.ExemptionInvoked;
import eu.dpasdk.model.breach.SubjectsInformed;
import eu.dpasdk.model.duration.AgreementConcluded;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.duration.AgreementEvent;
import eu.dpasdk.model.duration.AmendmentAccepted;
import eu.dpasdk.model.duration.AmendmentEvent;
import eu.dpasdk.model.duration.AmendmentNotified;
import eu.dpasdk.model.duration.AmendmentObjected;
import eu.dpasdk.model.duration.CircumstanceArose;
import eu.dpasdk.model.duration.CircumstanceEvent;
import eu.dpasdk.model.duration.CircumstanceTold;
import eu.dpasdk.model.duration.ProcessingResumed;
import eu.dpasdk.model.duration.ProcessingSuspended;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.instruction.InfringementTold;
import eu.dpasdk.model.instruction.InstructionDocumented;
import eu.dpasdk.model.instruction.InstructionDoubted;
import eu.dpasdk.model.instruction.InstructionEvent;
import eu.dpasdk.model.instruction.InstructionGiven;
import eu.dpasdk.model.instruction.InstructionMaintained;
import eu.dpasdk.model.instruction.InstructionWithdrawn;
import eu.dpasdk.model.liability.DamageClaimed;
import eu.dpasdk.model.liability.LiabilityEvent;
import eu.dpasdk.model.request.HelpAsked;
import eu.dpasdk.model.request.HelpEvent;
import eu.dpasdk.model.request.HelpGiven;
import eu.dpasdk.model.request.IdentityAsked;
import eu.dpasdk.model.request.IdentityConfirmed;
import eu.dpasdk.model.request.RequestAnswered;
import eu.dpasdk.model.request.RequestEvent;
import eu.dpasdk.model.request.RequestExtended;
import eu.dpasdk.model.request.RequestForwarded;
import eu.dpasdk.model.request.RequestReceived;
import eu.dpasdk.model.retention.DataErased;
import eu.dpasdk.model.retention.DataReturned;
import eu.dpasdk.model.retention.EndEvent;
import eu.dpasdk.model.retention.ErasureCertified;
import eu.dpasdk.model.retention.ErasureInstructed;
import eu.dpasdk.model.retention.HoldPlaced;
import eu.dpasdk.model.retention.HoldReleased;
import eu.dpasdk.model.retention.KeepingDutyStated;
import eu.dpasdk.model.retention.KeepingInstructed;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.ProcessingContinued;
import eu.dpasdk.model.retention.PurposeStated;
import eu.dpasdk.model.retention.RecordErased;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.ReturnAsked;
import eu.dpasdk.model.security.MeasureChangeTold;
import eu.dpasdk.model.security.MeasureChanged;
import eu.dpasdk.model.security.SecurityEvent;
import eu.dpasdk.model.subprocessing.AuthorisationGiven;
import eu.dpasdk.model.subprocessing.AuthorisationRefused;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ChangeWithdrawn;
import eu.dpasdk.model.subprocessing.JudgementRecorded;
import eu.dpasdk.model.subprocessing.NoSolutionFound;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SolutionFound;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessorEnded;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.transfer.DisclosureDemanded;
import eu.dpasdk.model.transfer.DisclosureEvent;
import eu.dpasdk.model.transfer.DisclosureMade;
import eu.dpasdk.model.transfer.DisclosureTold;
import eu.dpasdk.model.transfer.TransferEnded;
import eu.dpasdk.model.transfer.TransferEvent;
import eu.dpasdk.model.transfer.TransferStarted;
import eu.dpasdk.model.transfer.TransferTold;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened under an agreement. The order in which events are recorded, and recording
 * one twice, never change an answer.
 *
 * <p>This is the one root that names its topics' events: for the compiler, and for the {@code type}
 * tags of the JSON form.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(ChangeNotified.class),
  @JsonSubTypes.Type(ObjectionRaised.class),
  @JsonSubTypes.Type(AuthorisationGiven.class),
  @JsonSubTypes.Type(AuthorisationRefused.class),
  @JsonSubTypes.Type(SolutionFound.class),
  @JsonSubTypes.Type(NoSolutionFound.class),
  @JsonSubTypes.Type(ChangeWithdrawn.class),
  @JsonSubTypes.Type(SubProcessorEngaged.class),
  @JsonSubTypes.Type(SubProcessorEnded.class),
  @JsonSubTypes.Type(JudgementRecorded.class),
  @JsonSubTypes.Type(BreachNoticed.class),
  @JsonSubTypes.Type(BreachNotified.class),
  @JsonSubTypes.Type(BreachRiskAssessed.class),
  @JsonSubTypes.Type(AuthorityNotified.class),
  @JsonSubTypes.Type(SubjectsInformed.class),
  @JsonSubTypes.Type(ExemptionInvoked.class),
  @JsonSubTypes.Type(CommunicationOrdered.class),
  @JsonSubTypes.Type(BreachRecorded.class),
  @JsonSubTypes.Type(DamageLimited.class),
  @JsonSubTypes.Type(BreachSupportAsked.class),
  @JsonSubTypes.Type(BreachSupportGiven.class),
  @JsonSubTypes.Type(RequestReceived.class),
  @JsonSubTypes.Type(RequestForwarded.class),
  @JsonSubTypes.Type(RequestExtended.class),
  @JsonSubTypes.Type(IdentityAsked.class),
  @JsonSubTypes.Type(IdentityConfirmed.class),
  @JsonSubTypes.Type(RequestAnswered.class),
  @JsonSubTypes.Type(HelpAsked.class),
  @JsonSubTypes.Type(HelpGiven.class),
  @JsonSubTypes.Type(InstructionGiven.class),
  @JsonSubTypes.Type(InstructionDocumented.class),
  @JsonSubTypes.Type(InstructionDoubted.class),
  @JsonSubTypes.Type(InfringementTold.class),
  @JsonSubTypes.Type(InstructionMaintained.class),
  @JsonSubTypes.Type(InstructionWithdrawn.class),
  @JsonSubTypes.Type(TransferStarted.class),
  @JsonSubTypes.Type(TransferTold.class),
  @JsonSubTypes.Type(TransferEnded.class),
  @JsonSubTypes.Type(DisclosureDemanded.class),
  @JsonSubTypes.Type(DisclosureTold.class),
  @JsonSubTypes.Type(DisclosureMade.class),
  @JsonSubTypes.Type(MeasureChanged.class),
  @JsonSubTypes.Type(MeasureChangeTold.class),
  @JsonSubTypes.Type(AuditAsked.class),
  @JsonSubTypes.Type(AuditHeld.class),
  @JsonSubTypes.Type(AuditRefused.class),
  @JsonSubTypes.Type(AuditReportMade.class),
  @JsonSubTypes.Type(AgreementConcluded.class),
  @JsonSubTypes.Type(TerminationNoticed.class),
  @JsonSubTypes.Type(AgreementEnded.class),
  @JsonSubTypes.Type(ProcessingSuspended.class),
  @JsonSubTypes.Type(ProcessingResumed.class),
  @JsonSubTypes.Type(AmendmentNotified.class),
  @JsonSubTypes.Type(AmendmentObjected.class),
  @JsonSubTypes.Type(AmendmentAccepted.class),
  @JsonSubTypes.Type(CircumstanceArose.class),
  @JsonSubTypes.Type(CircumstanceTold.class),
  @JsonSubTypes.Type(MilestoneReached.class),
  @JsonSubTypes.Type(KeepingDutyStated.class),
  @JsonSubTypes.Type(PurposeStated.class),
  @JsonSubTypes.Type(HoldPlaced.class),
  @JsonSubTypes.Type(HoldReleased.class),
  @JsonSubTypes.Type(ErasureInstructed.class),
  @JsonSubTypes.Type(KeepingInstructed.class),
  @JsonSubTypes.Type(RecordErased.class),
  @JsonSubTypes.Type(ReturnAsked.class),
  @JsonSubTypes.Type(DataReturned.class),
  @JsonSubTypes.Type(DataErased.class),
  @JsonSubTypes.Type(ErasureCertified.class),
  @JsonSubTypes.Type(ProcessingContinued.class),
  @JsonSubTypes.Type(DamageClaimed.class)
})
public sealed interface Event
    permits SubProcessingEvent,
        BreachEvent,
        RequestEvent,
        HelpEvent,
        InstructionEvent,
        TransferEvent,
        DisclosureEvent,
        SecurityEvent,
        AuditEvent,
        AgreementEvent,
        AmendmentEvent,
        CircumstanceEvent,
        RetentionEvent,
        EndEvent,
        LiabilityEvent {
  /** When this was entered in the records, where that was noted; no rule looks at it. */
  Optional<Instant> recordedAt();

  /** Returns this event without the moment it was recorded: what happened, and nothing else. */
  Event unrecorded();
}
