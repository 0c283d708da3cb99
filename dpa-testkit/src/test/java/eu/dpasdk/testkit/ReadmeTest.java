package eu.dpasdk.testkit;

import static eu.dpasdk.testkit.scenario.Expect.duty;
import static eu.dpasdk.testkit.scenario.Expect.power;
import static eu.dpasdk.testkit.scenario.Expect.prohibition;
import static eu.dpasdk.testkit.scenario.Expect.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.breach.BreachRecorded;
import eu.dpasdk.model.breach.BreachRisk;
import eu.dpasdk.model.breach.BreachRiskAssessed;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.StratechTerms;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.book.Explanations;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.report.AssessmentReport;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import eu.dpasdk.testkit.run.Laws;
import eu.dpasdk.testkit.run.Mistakes;
import eu.dpasdk.testkit.scenario.Scenario;
import eu.dpasdk.testkit.service.EventStore;
import eu.dpasdk.testkit.service.EventStoreLaws;
import eu.dpasdk.testkit.service.WrongStores;
import eu.dpasdk.testkit.vectors.DocketVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** The Java of the README compiles, stands here to the letter, and says what its comments say. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final Path HERE =
      Path.of("src", "test", "java", "eu", "dpasdk", "testkit", "ReadmeTest.java");

  @Test
  void theTenLinesAnswerAsTheirCommentsSay() {
    ChangeNotified notice =
        ChangeNotified.builder()
            .change(ChangeId.of("other-hosting"))
            .delivery(
                MessageDelivery.arrived(
                    Channel.EMAIL, RecordedTime.parse("2026-03-02T09:00+01:00")))
            .addAdditions(SubProcessor.named("Voorbeeld Hosting BV"))
            .build();
    Party municipality = Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld");
    CaseFile file = CaseFile.of(StratechTerms.agreementWith(municipality), List.of(notice));

    ConsentReport report =
        SubProcessorConsent.of(file, Instant.parse("2026-03-10T08:00:00Z"), Interpretation.dutch());
    ConsentDecision decision = report.decisions().get(0);
    decision.status(); // OPEN
    decision.window().lastDay(); // Thu 12 March 2026
    decision.nextChange(); // 2026-03-12T23:00:00Z, midnight in Amsterdam
    Explanations.full(decision.reasons().get(0), Language.NL);

    assertThat(decision.status()).isEqualTo(ConsentStatus.OPEN);
    assertThat(decision.window().lastDay()).contains(LocalDate.of(2026, 3, 12));
    assertThat(decision.nextChange()).contains(Instant.parse("2026-03-12T23:00:00Z"));
  }

  @Test
  void assessmentSaysWhatItsCommentsSay() {
    Party municipality = Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld");
    Agreement agreement = StratechTerms.agreementWith(municipality); // or bound from JSON
    Assessment assessment = Article28.assess(agreement);
    ElementFinding audits = assessment.finding(Element.AUDITS);
    audits.statute(); // PARTIAL: the text of Article 28(3)(h)
    audits.benchmark(); // PARTIAL: Commission clauses and EDPB; never better
    audits.paths(); // [/audit/controllerMayAudit]
    audits.ambiguous(); // [MANDATED_AUDIT_IS_NONE]: this reading would change it
    AssessmentReport.markdown(agreement, assessment, Language.EN);

    assertThat(audits.statute()).isEqualTo(ElementResult.PARTIAL);
    assertThat(audits.benchmark()).isEqualTo(ElementResult.PARTIAL);
    assertThat(audits.paths()).containsExactly("/audit/controllerMayAudit");
    assertThat(audits.ambiguous()).containsExactly("MANDATED_AUDIT_IS_NONE");
  }

  @Test
  void docketSaysWhatItsCommentsSay() {
    Agreement agreement =
        StratechTerms.agreementWith(Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld"));
    MatterId breach = MatterId.of("mailbox");
    CaseFile year =
        CaseFile.of(
            agreement,
            List.of(
                BreachNoticed.of(
                    breach,
                    PartyRole.PROCESSOR,
                    Awareness.AWARE,
                    RecordedTime.parse("2026-11-09T11:30+01:00")),
                BreachNotified.of(
                    breach,
                    MessageDelivery.arrived(
                        Channel.EMAIL, RecordedTime.parse("2026-11-10T16:45+01:00")))));
    Docket docket = Docket.of(year, Instant.parse("2026-11-11T08:00:00Z"), Readings.defaults());
    docket.duties(); // who owes what to whom, by when, and where that stands
    docket.powers(); // who may do what, until when
    docket.findings(); // PROCESSOR_LAG among them: 29 hours and 15 minutes
    docket.nextChange(); // 2026-11-12T10:30:00Z: a contested reading begins to differ
    Docket later =
        docket.plus(
            BreachRiskAssessed.of(
                breach, BreachRisk.HIGH, RecordedTime.parse("2026-11-11T08:30+01:00")));

    assertThat(docket.findings()).extracting(Finding::id).contains("PROCESSOR_LAG");
    assertThat(docket.nextChange()).contains(Instant.parse("2026-11-12T10:30:00Z"));
    assertThat(later.duties())
        .extracting(Duty::id)
        .contains("breach/mailbox/tell-subjects")
        .containsAll(docket.duties().stream().map(Duty::id).toList());
  }

  @Test
  void theMappersReadWhatEachOtherWrites() throws IOException {
    ObjectMapper jackson2 =
        new ObjectMapper().registerModule(new JavaTimeModule()).registerModule(new Jdk8Module());
    JsonMapper jackson3 = JsonMapper.builder().build();

    Party party = Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld");
    assertThat(jackson3.readValue(jackson2.writeValueAsString(party), Party.class))
        .isEqualTo(party);
    assertThat(jackson2.readValue(jackson3.writeValueAsString(party), Party.class))
        .isEqualTo(party);
  }

  @Property
  void ourLetterNamesBothSides(@ForAll CaseFile life) {
    Docket docket = Docket.of(life, Instant.parse("2026-07-01T10:00:00Z"), Readings.defaults());
    docket.duties().forEach(duty -> assertNotEquals(duty.debtor(), duty.creditor()));
  }

  @Group
  class OurStore implements EventStoreLaws {
    @Override
    public EventStore emptyStore() {
      return new InMemoryStore(); // adapts our own: append and replay, two methods
    }
  }

  @Test
  void theWindowOfStratechClosesAfterTenDays() {
    Scenario.under(
            StratechTerms.agreementWith(Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld")))
        .on(
            "2026-03-02T09:00",
            at ->
                ChangeNotified.builder()
                    .change(ChangeId.of("hosting"))
                    .delivery(MessageDelivery.arrived(Channel.EMAIL, at))
                    .addAdditions(SubProcessor.named("Voorbeeld Hosting BV"))
                    .build())
        .then(
            "2026-03-12T23:59",
            "sub-processing/hosting",
            duty("tell-change", DutyStatus.FULFILLED),
            prohibition("not-yet"),
            power("OBJECT", PartyRole.CONTROLLER, PowerState.EXERCISABLE).until("2026-03-13T00:00"),
            question("ENOUGH_TIME_TO_OBJECT"))
        .thenChangesAt("2026-03-13T00:00");
  }

  @TestFactory
  Stream<DynamicTest> vectors() {
    return DocketVectors.tests((file, at, readings) -> Docket.of(file, at, readings).report());
  }

  @Test
  void whatTwoEventsDoNotShow() {
    MatterId mailbox = MatterId.of("mailbox");
    Event found =
        BreachNoticed.of(
            mailbox, PartyRole.PROCESSOR, Awareness.AWARE, RecordedTime.parse("2026-04-24T17:30"));
    Event recorded =
        BreachRecorded.of(
            mailbox, PartyRole.CONTROLLER, RecordedTime.parse("2026-04-25T09:00+02:00"));
    List<WrongStores> missed =
        Mistakes.missed(
            WrongStores.values(),
            InMemoryStore::new,
            empty -> {
              EventStore store = empty.get();
              store.append("a", found);
              store.append("a", recorded);
              assertEquals(List.of(found, recorded), store.replay("a"));
            });
    // one list for all case files, gone after a restart, ...: ten that these two events do not show
    assertThat(missed)
        .hasSize(10)
        .contains(WrongStores.ONE_LIST_FOR_ALL, WrongStores.FORGETS_AT_RESTART)
        .doesNotContain(WrongStores.NEWEST_FIRST);
  }

  @Test
  void storesOnPlainJunit() {
    EventStoreLaws laws = InMemoryStore::new;
    assertThat(Laws.of(laws).tests()).hasSizeGreaterThan(5);
  }

  /** Stands for a store of the reader's own. */
  private static final class InMemoryStore implements EventStore {
    private final Map<String, List<Event>> files = new HashMap<>();

    @Override
    public void append(String caseFile, Event event) {
      files.computeIfAbsent(caseFile, name -> new ArrayList<>()).add(event);
    }

    @Override
    public List<Event> replay(String caseFile) {
      return List.copyOf(files.getOrDefault(caseFile, List.of()));
    }
  }

  @Test
  void everyJavaBlockOfTheReadmeStandsInThisTest() throws IOException {
    String here = squeezed(Files.readString(HERE));
    Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "README.md")));
    List<String> blocks = new ArrayList<>();
    while (block.find()) {
      blocks.add(block.group(1));
      assertThat(here).contains(squeezed(block.group(1)));
    }
    assertThat(blocks).hasSize(6);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
