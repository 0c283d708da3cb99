package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.audit.AuditAsked;
import eu.dpasdk.model.audit.AuditHeld;
import eu.dpasdk.model.audit.AuditRefused;
import eu.dpasdk.model.audit.AuditReportMade;
import eu.dpasdk.model.audit.AuditorKind;
import eu.dpasdk.model.breach.AuthorityNotified;
import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.breach.BreachRecorded;
import eu.dpasdk.model.breach.BreachRisk;
import eu.dpasdk.model.breach.BreachRiskAssessed;
import eu.dpasdk.model.breach.BreachSupportAsked;
import eu.dpasdk.model.breach.BreachSupportGiven;
import eu.dpasdk.model.breach.CommunicationOrdered;
import eu.dpasdk.model.breach.DamageLimited;
import eu.dpasdk.model.breach.ExemptionGround;
import eu.dpasdk.model.breach.ExemptionInvoked;
import eu.dpasdk.model.breach.RegisterItem;
import eu.dpasdk.model.breach.SubjectsInformed;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.duration.AmendmentAccepted;
import eu.dpasdk.model.duration.AmendmentNotified;
import eu.dpasdk.model.duration.AmendmentObjected;
import eu.dpasdk.model.duration.AmendmentSubject;
import eu.dpasdk.model.duration.CircumstanceArose;
import eu.dpasdk.model.duration.CircumstanceTold;
import eu.dpasdk.model.duration.ProcessingResumed;
import eu.dpasdk.model.duration.ProcessingSuspended;
import eu.dpasdk.model.instruction.InfringementTold;
import eu.dpasdk.model.instruction.InstructionDocumented;
import eu.dpasdk.model.instruction.InstructionDoubted;
import eu.dpasdk.model.instruction.InstructionGiven;
import eu.dpasdk.model.instruction.InstructionMaintained;
import eu.dpasdk.model.instruction.InstructionWithdrawn;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.liability.Claimant;
import eu.dpasdk.model.liability.DamageCause;
import eu.dpasdk.model.liability.DamageClaimed;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.request.HelpAsked;
import eu.dpasdk.model.request.HelpGiven;
import eu.dpasdk.model.request.HelpKind;
import eu.dpasdk.model.request.IdentityAsked;
import eu.dpasdk.model.request.IdentityConfirmed;
import eu.dpasdk.model.request.RequestAnswered;
import eu.dpasdk.model.request.RequestExtended;
import eu.dpasdk.model.request.RequestForwarded;
import eu.dpasdk.model.request.RequestKind;
import eu.dpasdk.model.request.RequestOutcome;
import eu.dpasdk.model.request.RequestReceived;
import eu.dpasdk.model.retention.ErasureInstructed;
import eu.dpasdk.model.retention.ErasureWish;
import eu.dpasdk.model.retention.HoldPlaced;
import eu.dpasdk.model.retention.HoldReleased;
import eu.dpasdk.model.retention.KeepingBasis;
import eu.dpasdk.model.retention.KeepingDutyStated;
import eu.dpasdk.model.retention.KeepingInstructed;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.PurposeStated;
import eu.dpasdk.model.retention.RecordErased;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.security.MeasureChangeTold;
import eu.dpasdk.model.security.MeasureChanged;
import eu.dpasdk.model.security.MeasureEffect;
import eu.dpasdk.model.subprocessing.AuthorisationGiven;
import eu.dpasdk.model.subprocessing.AuthorisationRefused;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ChangeWithdrawn;
import eu.dpasdk.model.subprocessing.JudgedQuestion;
import eu.dpasdk.model.subprocessing.JudgementRecorded;
import eu.dpasdk.model.subprocessing.NoSolutionFound;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SolutionFound;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEnded;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.transfer.DisclosureDemanded;
import eu.dpasdk.model.transfer.DisclosureGround;
import eu.dpasdk.model.transfer.DisclosureMade;
import eu.dpasdk.model.transfer.DisclosureTold;
import eu.dpasdk.model.transfer.RecipientSector;
import eu.dpasdk.model.transfer.TransferBasis;
import eu.dpasdk.model.transfer.TransferEnded;
import eu.dpasdk.model.transfer.TransferStarted;
import eu.dpasdk.model.transfer.TransferTold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One episode a topic, from its first event to its last; the course decides which happen. */
final class Episodes {
  /** Every kind of episode. */
  static final List<Function<Course, List<Event>>> ALL =
      List.of(
          Episodes::change,
          Episodes::amendment,
          Episodes::circumstance,
          Episodes::suspension,
          Episodes::instruction,
          Episodes::transfer,
          Episodes::disclosure,
          Episodes::security,
          Episodes::breach,
          Episodes::subjects,
          Episodes::request,
          Episodes::help,
          Episodes::audit,
          Episodes::retention,
          Episodes::liability);

  private Episodes() {}

  private static List<Event> change(Course course) {
    ChangeId change = ChangeId.of(course.name());
    List<Event> events = new ArrayList<>();
    String name = "Voorbeeld " + course.name();
    events.add(
        ChangeNotified.builder()
            .change(change)
            .delivery(course.delivery(0))
            .addAdditions(SubProcessor.named(name))
            .takesEffect(course.chose(0) ? Optional.of(course.at(4)) : Optional.empty())
            .build());
    if (course.chose(1)) {
      events.add(ObjectionRaised.of(change, course.delivery(1), Optional.empty()));
      events.add(
          course.chose(2)
              ? SolutionFound.of(change, course.after(2))
              : NoSolutionFound.of(change, course.after(2)));
      if (course.chose(3)) {
        events.add(
            JudgementRecorded.of(
                change,
                course.pick(4, List.of(JudgedQuestion.values())),
                course.chose(6),
                course.at(3),
                "Voorbeeld"));
      }
    } else if (course.chose(7)) {
      events.add(
          course.chose(8)
              ? AuthorisationGiven.of(change, course.delivery(1))
              : AuthorisationRefused.of(change, course.delivery(1)));
    } else if (course.chose(9)) {
      events.add(ChangeWithdrawn.of(change, course.at(1)));
    }
    if (course.chose(10)) {
      events.add(SubProcessorEngaged.of(name, Optional.of(change), course.at(4)));
      if (course.chose(11)) {
        events.add(SubProcessorEnded.of(name, course.after(5)));
      }
    }
    return events;
  }

  private static List<Event> amendment(Course course) {
    List<Event> events = new ArrayList<>();
    AmendmentNotified.Builder notified =
        AmendmentNotified.builder()
            .amendment(course.id())
            .by(course.party(0))
            .delivery(course.delivery(0))
            .addSubjects(course.pick(1, List.of(AmendmentSubject.values())))
            .reasons(course.chose(3));
    if (course.chose(4)) {
      notified.effective(course.at(2));
    }
    if (course.chose(5)) {
      notified.addAdditions("Toegevoegd " + course.name());
    }
    events.add(notified.build());
    if (course.chose(6)) {
      events.add(AmendmentObjected.of(course.id(), course.delivery(1)));
    } else if (course.chose(7)) {
      events.add(AmendmentAccepted.of(course.id(), course.at(1)));
    }
    return events;
  }

  private static List<Event> circumstance(Course course) {
    List<Event> events = new ArrayList<>();
    ClauseRef clause = course.chose(0) ? ClauseRef.of("11.1(d)") : ClauseRef.of("4.3");
    events.add(CircumstanceArose.of(course.id(), course.party(1), clause, course.at(0)));
    if (course.chose(2)) {
      events.add(CircumstanceTold.of(course.id(), course.delivery(1)));
    }
    return events;
  }

  private static List<Event> suspension(Course course) {
    List<Event> events = new ArrayList<>();
    events.add(ProcessingSuspended.of(course.at(0)));
    if (course.chose(0)) {
      events.add(ProcessingResumed.of(course.at(3)));
    }
    return events;
  }

  private static List<Event> instruction(Course course) {
    MatterId id = course.id();
    List<Event> events = new ArrayList<>();
    events.add(
        InstructionGiven.builder()
            .instruction(id)
            .at(course.at(0))
            .documented(course.chose(0))
            .withinAgreement(course.chose(1))
            .build());
    if (course.chose(2)) {
      events.add(InstructionDocumented.of(id, course.at(1)));
    }
    if (course.chose(3)) {
      events.add(InstructionDoubted.of(id, course.at(1)));
      if (course.chose(4)) {
        events.add(InfringementTold.of(id, course.delivery(2)));
      }
      if (course.chose(5)) {
        events.add(InstructionMaintained.of(id, course.at(3)));
      }
    }
    if (course.chose(6)) {
      events.add(InstructionWithdrawn.of(id, course.at(4)));
    }
    return events;
  }

  private static List<Event> transfer(Course course) {
    MatterId id = course.id();
    List<Event> events = new ArrayList<>();
    TransferStarted.Builder started =
        TransferStarted.builder()
            .transfer(id)
            .country(course.pick(0, List.of("CH", "US", "GB", "BE", "BR", "IN", "EPO")))
            .at(course.at(1))
            .sector(course.pick(3, List.of(RecipientSector.values())))
            .instructed(course.chose(6));
    if (course.chose(7)) {
      started.addBases(course.pick(8, List.of(TransferBasis.values())));
    }
    if (course.chose(12)) {
      started.compelledBy(course.pick(13, List.of(LawScope.values())));
      if (course.chose(15)) {
        started.silence(course.pick(16, List.of(SilenceGround.values())));
      }
      if (course.chose(18)) {
        events.add(TransferTold.of(id, course.delivery(course.chose(19) ? 0 : 2)));
      }
    }
    events.add(started.build());
    if (course.chose(5)) {
      events.add(TransferEnded.of(id, course.at(3)));
    }
    return events;
  }

  private static List<Event> disclosure(Course course) {
    MatterId id = course.id();
    List<Event> events = new ArrayList<>();
    DisclosureDemanded.Builder demanded =
        DisclosureDemanded.builder()
            .disclosure(id)
            .recipient(course.chose(0) ? "Autoriteit Persoonsgegevens" : "Voorbeeld Bank")
            .ground(course.pick(1, List.of(DisclosureGround.values())))
            .at(course.at(0))
            .thirdCountry(course.chose(4))
            .treaty(course.chose(5));
    if (course.chose(6)) {
      demanded.law(course.pick(7, List.of(LawScope.values())));
    }
    if (course.chose(9)) {
      demanded.silence(course.pick(10, List.of(SilenceGround.values())));
    }
    events.add(demanded.build());
    if (course.chose(12)) {
      events.add(DisclosureTold.of(id, course.delivery(course.chose(13) ? 1 : 3)));
    }
    if (course.chose(14)) {
      events.add(DisclosureMade.of(id, course.at(2)));
    }
    return events;
  }

  private static List<Event> security(Course course) {
    List<Event> events = new ArrayList<>();
    events.add(
        MeasureChanged.of(
            course.id(), course.at(1), course.pick(0, List.of(MeasureEffect.values()))));
    if (course.chose(2)) {
      events.add(MeasureChangeTold.of(course.id(), course.delivery(course.chose(3) ? 0 : 2)));
    }
    return events;
  }

  private static List<Event> breach(Course course) {
    MatterId id = course.id();
    List<Event> events = new ArrayList<>();
    events.add(
        BreachNoticed.of(
            id, course.party(0), course.pick(1, List.of(Awareness.values())), course.at(0)));
    events.add(BreachNoticed.of(id, PartyRole.PROCESSOR, Awareness.AWARE, course.at(1)));
    if (course.chose(3)) {
      events.add(
          BreachNotified.builder()
              .breach(id)
              .delivery(course.delivery(2))
              .addAllItems(items(course, 4))
              .build());
      if (course.chose(5)) {
        events.add(
            BreachNotified.builder()
                .breach(id)
                .delivery(course.delivery(4))
                .addAllItems(EnumSet.allOf(BreachItem.class))
                .build());
      }
    }
    if (course.chose(6)) {
      events.add(
          BreachRiskAssessed.of(id, course.pick(7, List.of(BreachRisk.values())), course.at(3)));
    }
    if (course.chose(9)) {
      events.add(
          AuthorityNotified.builder()
              .breach(id)
              .at(course.at(4))
              .addAllItems(items(course, 10))
              .reasonsForDelay(course.chose(11))
              .build());
    }
    if (course.chose(12)) {
      events.add(
          BreachRecorded.builder()
              .breach(id)
              .by(course.party(13))
              .at(course.at(5))
              .addContents(course.pick(14, List.of(RegisterItem.values())))
              .build());
    }
    if (course.chose(15)) {
      events.add(DamageLimited.of(id, course.at(2)));
    }
    if (course.chose(16)) {
      events.add(BreachSupportAsked.of(id, course.at(3)));
      if (course.chose(17)) {
        events.add(BreachSupportGiven.of(id, course.at(4)));
      }
    }
    return events;
  }

  private static Set<BreachItem> items(Course course, int number) {
    EnumSet<BreachItem> items = EnumSet.noneOf(BreachItem.class);
    for (BreachItem item : BreachItem.values()) {
      if ((course.choices() >>> number + item.ordinal() & 1) == 1) {
        items.add(item);
      }
    }
    return items;
  }

  private static List<Event> subjects(Course course) {
    MatterId id = course.id();
    List<Event> events = new ArrayList<>();
    events.add(BreachNoticed.of(id, PartyRole.CONTROLLER, Awareness.AWARE, course.at(0)));
    events.add(BreachRiskAssessed.of(id, BreachRisk.HIGH, course.at(1)));
    if (course.chose(0)) {
      ExemptionInvoked.Builder exempt =
          ExemptionInvoked.builder()
              .breach(id)
              .ground(course.pick(1, List.of(ExemptionGround.values())))
              .at(course.at(2));
      if (course.chose(4)) {
        exempt.validUntil(course.day(1));
      }
      events.add(exempt.build());
    }
    if (course.chose(5)) {
      events.add(CommunicationOrdered.of(id, course.at(3)));
    }
    if (course.chose(6)) {
      events.add(
          SubjectsInformed.builder()
              .breach(id)
              .at(course.at(4))
              .addAllItems(items(course, 7))
              .publicly(course.chose(8))
              .plainLanguage(course.chose(9))
              .build());
    }
    return events;
  }

  private static List<Event> request(Course course) {
    MatterId id = course.id();
    List<Event> events = new ArrayList<>();
    events.add(
        RequestReceived.builder()
            .request(id)
            .by(course.party(0))
            .at(course.at(0))
            .kind(course.pick(1, List.of(RequestKind.values())))
            .agreedChannel(course.chose(3))
            .build());
    if (course.chose(4)) {
      events.add(RequestForwarded.of(id, course.delivery(1)));
    }
    if (course.chose(5)) {
      events.add(IdentityAsked.of(id, course.at(2)));
      if (course.chose(6)) {
        events.add(IdentityConfirmed.of(id, course.at(3)));
      }
    }
    if (course.chose(7)) {
      events.add(
          RequestExtended.builder().request(id).at(course.at(3)).reasons(course.chose(8)).build());
    }
    if (course.chose(9)) {
      events.add(
          RequestAnswered.builder()
              .request(id)
              .by(course.party(10))
              .at(course.at(5))
              .outcome(course.pick(11, List.of(RequestOutcome.values())))
              .onOrder(course.chose(13))
              .build());
    }
    return events;
  }

  private static List<Event> help(Course course) {
    List<Event> events = new ArrayList<>();
    HelpKind kind = course.pick(1, List.of(HelpKind.values()));
    events.add(HelpAsked.of(course.id(), kind, course.delivery(0)));
    if (course.chose(0)) {
      events.add(HelpGiven.of(course.id(), course.at(1)));
    }
    return events;
  }

  private static List<Event> audit(Course course) {
    MatterId id = course.id();
    List<Event> events = new ArrayList<>();
    if (course.chose(0)) {
      events.add(AuditReportMade.of(id, course.at(2)));
      return events;
    }
    events.add(
        AuditAsked.builder()
            .audit(id)
            .delivery(course.delivery(0))
            .forCause(course.chose(1))
            .inspection(course.chose(2))
            .build());
    if (course.chose(3)) {
      events.add(
          AuditHeld.builder()
              .audit(id)
              .at(course.at(2))
              .auditor(course.pick(4, List.of(AuditorKind.values())))
              .independent(course.chose(6))
              .build());
    } else if (course.chose(7)) {
      events.add(AuditRefused.of(id, course.at(1)));
    }
    return events;
  }

  private static List<Event> retention(Course course) {
    MatterId id = course.id();
    List<Event> events = new ArrayList<>();
    events.add(
        MilestoneReached.of(
            id, course.pick(0, Arrays.asList(RetentionTrigger.values())), course.at(0)));
    if (course.chose(3)) {
      events.add(
          KeepingDutyStated.builder()
              .record(id)
              .basis(course.pick(4, List.of(KeepingBasis.values())))
              .obliged(course.party(7))
              .from(course.at(1))
              .period(course.chose(8) ? Optional.of(TimeLimit.ofMonths(6)) : Optional.empty())
              .build());
    }
    if (course.chose(9)) {
      events.add(
          PurposeStated.builder()
              .record(id)
              .purpose("purpose")
              .at(course.at(1))
              .until(course.chose(10) ? Optional.of(course.day(4)) : Optional.empty())
              .build());
    }
    if (course.chose(11)) {
      events.add(
          HoldPlaced.builder()
              .record(id)
              .from(course.day(2))
              .until(course.chose(12) ? Optional.of(course.day(4)) : Optional.empty())
              .build());
      if (course.chose(13)) {
        events.add(HoldReleased.of(id, course.at(3)));
      }
    }
    if (course.chose(14)) {
      events.add(
          ErasureInstructed.of(
              id, course.pick(15, List.of(ErasureWish.values())), course.delivery(3)));
    }
    if (course.chose(16)) {
      events.add(KeepingInstructed.of(id, course.at(2), course.day(5)));
    }
    if (course.chose(17)) {
      events.add(
          RecordErased.builder().record(id).at(course.at(5)).backupsToo(course.chose(18)).build());
    }
    return events;
  }

  private static List<Event> liability(Course course) {
    return List.of(
        DamageClaimed.builder()
            .claim(course.id())
            .by(course.pick(0, List.of(Claimant.values())))
            .cause(course.pick(2, List.of(DamageCause.values())))
            .at(course.at(0))
            .attributable(course.chose(5))
            .directOnly(course.chose(6))
            .build());
  }
}
