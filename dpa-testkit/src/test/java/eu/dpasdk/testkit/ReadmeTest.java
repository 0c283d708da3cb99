package eu.dpasdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.StratechTerms;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.book.Explanations;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.report.AssessmentReport;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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

  @Test
  void everyJavaBlockOfTheReadmeStandsInThisTest() throws IOException {
    String here = squeezed(Files.readString(HERE));
    Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "README.md")));
    List<String> blocks = new ArrayList<>();
    while (block.find()) {
      blocks.add(block.group(1));
      assertThat(here).contains(squeezed(block.group(1)));
    }
    assertThat(blocks).hasSize(3);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
