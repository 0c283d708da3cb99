package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.AuthorisationGiven;
import eu.dpasdk.model.subprocessing.AuthorisationRefused;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ChangeWithdrawn;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.JudgedQuestion;
import eu.dpasdk.model.subprocessing.JudgementRecorded;
import eu.dpasdk.model.subprocessing.NoSolutionFound;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SolutionFound;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEnded;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One change of sub-processors, for examples; times are those of Amsterdam. */
final class Changes {
  static final ChangeId CHANGE = ChangeId.of("new-hosting");
  static final String HOSTING = "Voorbeeld Hosting BV";
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private Changes() {}

  static SubProcessingTerms terms(Catalogue entry) {
    return entry
        .agreementWith(Party.named(PartyRole.CONTROLLER, "Example"))
        .subProcessing()
        .orElseThrow();
  }

  static ConsentReport report(SubProcessingTerms terms, String at, SubProcessingEvent... facts) {
    return SubProcessorConsent.decide(
        terms,
        List.of(facts),
        LocalDateTime.parse(at).atZone(AMSTERDAM).toInstant(),
        Interpretation.dutch());
  }

  static ConsentDecision decide(SubProcessingTerms terms, String at, SubProcessingEvent... facts) {
    return report(terms, at, facts).decisions().get(0);
  }

  static SubProcessingEvent notice(String arrived) {
    return ChangeNotified.builder()
        .change(CHANGE)
        .delivery(mail(arrived))
        .addAdditions(SubProcessor.named(HOSTING))
        .build();
  }

  static SubProcessingEvent objection(String arrived) {
    return ObjectionRaised.of(CHANGE, mail(arrived), Optional.empty());
  }

  static SubProcessingEvent given(String arrived) {
    return AuthorisationGiven.of(CHANGE, mail(arrived));
  }

  static SubProcessingEvent refused(String arrived) {
    return AuthorisationRefused.of(CHANGE, mail(arrived));
  }

  static SubProcessingEvent withdrawn(String at) {
    return ChangeWithdrawn.of(CHANGE, RecordedTime.parse(at));
  }

  static SubProcessingEvent solution(String at) {
    return SolutionFound.of(CHANGE, RecordedTime.parse(at));
  }

  static SubProcessingEvent noSolution(String at) {
    return NoSolutionFound.of(CHANGE, RecordedTime.parse(at));
  }

  static SubProcessingEvent judged(JudgedQuestion question, boolean answer, String at) {
    return JudgementRecorded.of(CHANGE, question, answer, RecordedTime.parse(at), "Example");
  }

  static SubProcessingEvent live(String at) {
    return SubProcessorEngaged.of(HOSTING, Optional.of(CHANGE), RecordedTime.parse(at));
  }

  static SubProcessingEvent engaged(String name, String at) {
    return SubProcessorEngaged.of(name, Optional.empty(), RecordedTime.parse(at));
  }

  static SubProcessingEvent ended(String name, String at) {
    return SubProcessorEnded.of(name, RecordedTime.parse(at));
  }

  private static MessageDelivery mail(String arrived) {
    return MessageDelivery.arrived(Channel.EMAIL, RecordedTime.parse(arrived));
  }
}
