package eu.dpasdk.testkit.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;

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
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Article 28(2) GDPR, FlexFront 5.2, Stratech 10.1 and clause 7.7(a): whether going live was
 * allowed by statute, contract and benchmark, after a notice of Monday 2 March 2026. Where a time
 * to object still runs or an objection stands, a human judges by statute; the Commission clauses
 * have a standstill, the two source contracts have none and are silent.
 */
class GoLiveTest {
  private static final ChangeId CHANGE = ChangeId.of("hosting");

  private static Event event(String kind) {
    return switch (kind) {
      case "notice" ->
          ChangeNotified.builder()
              .change(CHANGE)
              .delivery(mail("2026-03-02T09:00:00Z"))
              .addAdditions(SubProcessor.named("Hosting BV"))
              .build();
      case "objection" ->
          ObjectionRaised.of(CHANGE, mail("2026-03-04T09:00:00Z"), Optional.empty());
      case "yes" -> AuthorisationGiven.of(CHANGE, mail("2026-03-04T09:00:00Z"));
      case "withdrawn" ->
          ChangeWithdrawn.of(CHANGE, RecordedTime.of(Instant.parse("2026-03-04T09:00:00Z")));
      default ->
          SubProcessorEngaged.of(
              "Hosting BV", Optional.of(CHANGE), RecordedTime.of(Instant.parse(kind)));
    };
  }

  private static MessageDelivery mail(String at) {
    return MessageDelivery.arrived(Channel.EMAIL, RecordedTime.of(Instant.parse(at)));
  }

  @ParameterizedTest
  @CsvSource({
    "COMMISSION_CLAUSES_SPECIFIC, notice 2026-03-20T09:00:00Z, NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED",
    "COMMISSION_CLAUSES_SPECIFIC, notice yes 2026-03-20T09:00:00Z, ALLOWED ALLOWED ALLOWED",
    "COMMISSION_CLAUSES_SPECIFIC, notice yes 2026-03-03T09:00:00Z, NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED",
    "COMMISSION_CLAUSES_SPECIFIC, notice 2026-03-01T09:00:00Z, NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED",
    "COMMISSION_CLAUSES_GENERAL, notice 2026-03-01T09:00:00Z, NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED",
    "COMMISSION_CLAUSES_GENERAL, notice 2026-03-03T09:00:00Z, HUMAN NOT_ALLOWED NOT_ALLOWED",
    "COMMISSION_CLAUSES_GENERAL, notice objection 2026-03-05T09:00:00Z, HUMAN NOT_ALLOWED NOT_ALLOWED",
    "COMMISSION_CLAUSES_GENERAL, notice yes 2026-03-05T09:00:00Z, ALLOWED ALLOWED ALLOWED",
    "COMMISSION_CLAUSES_GENERAL, notice 2026-06-05T09:00:00Z, ALLOWED ALLOWED ALLOWED",
    "COMMISSION_CLAUSES_GENERAL, notice objection 2026-06-05T09:00:00Z, HUMAN SILENT NOT_ALLOWED",
    "STRATECH, notice 2026-03-01T09:00:00Z, NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED",
    "STRATECH, notice 2026-03-05T09:00:00Z, HUMAN SILENT NOT_ALLOWED",
    "STRATECH, notice objection 2026-03-05T09:00:00Z, HUMAN SILENT NOT_ALLOWED",
    "STRATECH, notice 2026-03-13T09:00:00Z, ALLOWED ALLOWED ALLOWED",
    "STRATECH, notice withdrawn 2026-03-13T09:00:00Z, NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED",
    "FLEXFRONT, notice 2026-03-01T09:00:00Z, NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED",
    "FLEXFRONT, notice 2026-03-05T09:00:00Z, HUMAN SILENT NOT_ALLOWED",
    "FLEXFRONT, notice objection 2026-03-05T09:00:00Z, HUMAN SILENT NOT_ALLOWED",
    "FLEXFRONT, notice yes 2026-03-05T09:00:00Z, ALLOWED ALLOWED ALLOWED",
    "FLEXFRONT, notice withdrawn 2026-03-13T09:00:00Z, NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED",
  })
  void verdicts(Catalogue contract, String story, String expected) {
    List<Event> events = Stream.of(story.split(" ")).map(GoLiveTest::event).toList();
    CaseFile file =
        CaseFile.of(contract.agreementWith(Party.named(PartyRole.CONTROLLER, "Example")), events);
    String found =
        String.join(
            " ",
            SubProcessorConsent.of(
                    file, Instant.parse("2026-12-01T09:00:00Z"), Interpretation.dutch())
                .decisions()
                .get(0)
                .engagements()
                .get(0)
                .verdicts()
                .stream()
                .map(verdict -> verdict.verdict().name())
                .toList());
    assertThat(found).isEqualTo(expected);
  }
}
