package eu.dpasdk.testkit.subprocessing;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.ApprovedList;
import eu.dpasdk.model.subprocessing.Authorisation;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.Silence;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.subprocessing.TimelyWhen;
import eu.dpasdk.model.subprocessing.WindowStart;
import eu.dpasdk.model.subprocessing.WindowTerms;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A new hosting company, for examples; times are those of Amsterdam. */
final class Hosting {
  static final ChangeId CHANGE = ChangeId.of("hosting");
  static final String NAME = "Voorbeeld Hosting BV";
  static final List<ClauseRef> CLAUSES = ClauseRef.listOf("1.1");

  private Hosting() {}

  static Agreement agreement(Catalogue contract) {
    return contract.agreementWith(Party.named(PartyRole.CONTROLLER, "Example"));
  }

  static SubProcessingTerms terms(Catalogue contract) {
    return agreement(contract).subProcessing().orElseThrow();
  }

  /** General authorisation and no more. */
  static SubProcessingTerms.Builder general() {
    return SubProcessingTerms.builder()
        .authorisation(Authorisation.of(CLAUSES, AuthorisationModel.GENERAL, true))
        .approvedList(ApprovedList.of(CLAUSES, List.of(), Optional.empty()));
  }

  /** Terms under which silence is consent. */
  static ObjectionTerms.Builder objection() {
    return ObjectionTerms.builder().addAllClauses(CLAUSES).silence(Silence.DEEMED_NO_OBJECTION);
  }

  /** A window of {@code limit} that starts when the notice arrives. */
  static WindowTerms window(String limit, ComputationRule rule) {
    return window(TimeLimit.parse(limit), rule);
  }

  static WindowTerms window(TimeLimit limit, ComputationRule rule) {
    return WindowTerms.builder()
        .limit(limit)
        .start(WindowStart.RECEIPT)
        .timelyWhen(TimelyWhen.RECEIVED_BY_PROCESSOR)
        .computation(rule)
        .build();
  }

  static SubProcessingTerms with(WindowTerms window) {
    return general().objection(objection().window(window).build()).build();
  }

  static ConsentDecision decide(SubProcessingTerms terms, String at, SubProcessingEvent... facts) {
    return decide(terms, Interpretation.dutch(), at, facts);
  }

  static ConsentDecision decide(
      SubProcessingTerms terms, Interpretation how, String at, SubProcessingEvent... facts) {
    return SubProcessorConsent.decide(terms, List.of(facts), instant(at), how).decisions().get(0);
  }

  static DocketReport docket(Catalogue contract, String at, Event... events) {
    CaseFile file = CaseFile.of(agreement(contract), List.of(events));
    return Docket.of(file, instant(at), Readings.defaults()).report();
  }

  static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
  }

  static ChangeNotified notice(String arrived) {
    return notice(CHANGE, SubProcessor.named(NAME), arrived);
  }

  static ChangeNotified notice(ChangeId change, SubProcessor addition, String arrived) {
    return ChangeNotified.builder()
        .change(change)
        .delivery(mail(arrived))
        .addAdditions(addition)
        .build();
  }

  static ObjectionRaised objection(String arrived) {
    return ObjectionRaised.of(CHANGE, mail(arrived), Optional.empty());
  }

  static SubProcessorEngaged live(String at) {
    return live(CHANGE, at);
  }

  static SubProcessorEngaged live(ChangeId change, String at) {
    return SubProcessorEngaged.of(NAME, Optional.of(change), RecordedTime.parse(at));
  }

  static MessageDelivery mail(String arrived) {
    return MessageDelivery.arrived(Channel.EMAIL, RecordedTime.parse(arrived));
  }
}
