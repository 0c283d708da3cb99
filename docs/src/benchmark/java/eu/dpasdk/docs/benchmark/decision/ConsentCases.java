package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.AuthorisationGiven;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ChangeWithdrawn;
import eu.dpasdk.model.subprocessing.JudgedQuestion;
import eu.dpasdk.model.subprocessing.JudgementRecorded;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SolutionFound;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Changes of sub-processors under Stratech 10.1, by e-mail, at moments that tell them apart. */
final class ConsentCases {
  private static final ChangeId CHANGE = ChangeId.of("hosting");
  private static final Agreement AGREEMENT =
      Catalogue.STRATECH.agreementWith(Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld"));
  private static final Event NOTICE = notice("2026-03-02T08:00:00Z");
  private static final Event OBJECTION = objection("2026-03-10T09:00:00Z");
  private static final Event LATE = objection("2026-03-13T09:00:00Z");

  /** A case file and the moment it is asked about. */
  record Case(CaseFile file, Instant at) {}

  private ConsentCases() {}

  /** Every case; the first is the one that is timed where only one is. */
  static List<Case> all() {
    return List.of(
        of("2026-03-11T08:00:00Z", NOTICE, OBJECTION),
        of("2026-03-05T08:00:00Z", NOTICE),
        of("2026-03-20T08:00:00Z", NOTICE),
        of("2026-03-20T08:00:00Z", NOTICE, LATE),
        of("2026-03-20T08:00:00Z", NOTICE, OBJECTION, LATE),
        of("2026-03-20T08:00:00Z", NOTICE, engaged("2026-03-05T06:00:00Z")),
        of("2026-03-20T08:00:00Z", NOTICE, OBJECTION, engaged("2026-03-16T06:00:00Z")),
        of("2026-03-20T08:00:00Z", NOTICE, engaged("2026-02-20T06:00:00Z")),
        of("2026-03-20T08:00:00Z", NOTICE, OBJECTION, solved("2026-03-15T09:00:00Z")),
        of("2026-03-20T08:00:00Z", NOTICE, given("2026-03-04T09:00:00Z")),
        of("2026-03-20T08:00:00Z", NOTICE, withdrawn("2026-03-06T09:00:00Z")),
        of("2026-03-20T08:00:00Z", NOTICE, OBJECTION, unreasonable("2026-03-17T09:00:00Z")),
        of("2026-03-20T08:00:00Z", NOTICE, OBJECTION, terminable("2026-03-17T09:00:00Z")),
        of("2026-03-08T08:00:00Z", notice("2026-03-06T20:00:00Z")),
        of("2026-04-02T08:00:00Z", notice("2026-03-24T12:00:00Z")));
  }

  private static Case of(String at, Event... events) {
    return new Case(CaseFile.of(AGREEMENT, List.of(events)), Instant.parse(at));
  }

  private static Event notice(String at) {
    return ChangeNotified.builder()
        .change(CHANGE)
        .delivery(mail(at))
        .addAdditions(SubProcessor.named("Voorbeeld Hosting BV"))
        .build();
  }

  private static Event objection(String at) {
    return ObjectionRaised.of(CHANGE, mail(at), Optional.of("buiten de EER"));
  }

  private static Event engaged(String at) {
    return SubProcessorEngaged.of("Voorbeeld Hosting BV", Optional.of(CHANGE), time(at));
  }

  private static Event solved(String at) {
    return SolutionFound.of(CHANGE, time(at));
  }

  private static Event given(String at) {
    return AuthorisationGiven.of(CHANGE, mail(at));
  }

  private static Event withdrawn(String at) {
    return ChangeWithdrawn.of(CHANGE, time(at));
  }

  private static Event unreasonable(String at) {
    return JudgementRecorded.of(
        CHANGE, JudgedQuestion.GROUNDS_REASONABLE, false, time(at), "a judge");
  }

  private static Event terminable(String at) {
    return JudgementRecorded.of(
        CHANGE, JudgedQuestion.CONTINUATION_UNREASONABLE_FOR_CONTROLLER, true, time(at), "a judge");
  }

  private static MessageDelivery mail(String at) {
    return MessageDelivery.arrived(Channel.EMAIL, time(at));
  }

  private static RecordedTime time(String at) {
    return RecordedTime.of(Instant.parse(at));
  }
}
