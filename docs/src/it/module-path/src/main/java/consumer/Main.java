package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.StratechTerms;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.book.Explanations;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A user of the library on the module path, with Jackson 2 and Jackson 3. */
public final class Main {
  private static final Instant FRI_2026_03_13 = Instant.parse("2026-03-12T23:00:00Z");

  private Main() {}

  /** Sends a case file and its decision through both Jacksons; fails on any difference. */
  public static void main(String[] args) throws Exception {
    if (!Party.class.getModule().isNamed() || !JsonMapper.class.getModule().isNamed()) {
      throw new AssertionError("not on the module path");
    }
    ObjectMapper jackson2 =
        new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
    JsonMapper jackson3 = JsonMapper.builder().build();

    CaseFile file = caseFile();
    CaseFile through2 = jackson2.readValue(jackson2.writeValueAsString(file), CaseFile.class);
    CaseFile through3 = jackson3.readValue(jackson3.writeValueAsString(file), CaseFile.class);
    check(file, through2);
    check(file, through3);
    check(file, jackson3.readValue(jackson2.writeValueAsString(file), CaseFile.class));

    ConsentReport report = SubProcessorConsent.of(through2, FRI_2026_03_13, Interpretation.dutch());
    check(report, SubProcessorConsent.of(through3, FRI_2026_03_13, Interpretation.dutch()));
    check(ConsentStatus.DEEMED_NO_OBJECTION, report.decisions().get(0).status());
    check(report, jackson3.readValue(jackson2.writeValueAsString(report), ConsentReport.class));
    check(report, jackson2.readValue(jackson3.writeValueAsString(report), ConsentReport.class));
    report.decisions().get(0).reasons().forEach(Main::print);
  }

  private static CaseFile caseFile() {
    RecordedTime monday = RecordedTime.parse("2026-03-02T09:00:00+01:00");
    ChangeNotified notice =
        ChangeNotified.builder()
            .change(ChangeId.of("other-hosting"))
            .delivery(MessageDelivery.arrived(Channel.EMAIL, monday))
            .addAdditions(SubProcessor.named("Voorbeeld Hosting BV"))
            .addRemovals("Previder BV")
            .build();
    Party municipality = Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld");
    return CaseFile.of(StratechTerms.agreementWith(municipality), List.of(notice));
  }

  private static void print(Reason reason) {
    System.out.println(Explanations.full(reason, Language.EN));
  }

  private static void check(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + ", got " + actual);
    }
  }
}
