package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.testkit.article28.AgreementAssessment;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.subprocessing.ConsentQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the questions of the recorded answers. What a question does not say itself is as in its
 * {@code vector}.
 */
final class AnswerQuestion {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AnswerQuestion() {}

  /** The answer about all changes. */
  static Object consent(JsonNode question, ConsentQuestion subject) {
    if (question.has("vector")) {
      ConsentVector vector = named(question, ConsentVectors.all(), ConsentVector::id);
      return subject.decide(
          vector.agreement().subProcessing().orElseThrow(),
          vector.events(),
          vector.at(),
          Interpretation.dutch().in(vector.agreement().zone()).under(vector.readings()));
    }
    return subject.decide(
        JSON.treeToValue(question.get("terms"), SubProcessingTerms.class),
        list(question, SubProcessingEvent.class),
        at(question),
        Interpretation.dutch().under(readings(question)));
  }

  /** The matter that is asked about, and if none is, the whole docket. */
  static Object docket(JsonNode question, DocketUnderReadings subject) {
    DocketVector vector = named(question, DocketVectors.all(), DocketVector::id);
    DocketReport report =
        question.has("events")
            ? subject.report(
                CaseFile.of(vector.file().agreement(), list(question, Event.class)),
                at(question),
                readings(question))
            : subject.report(vector.file(), vector.at(), vector.readings());
    return question.has("matter")
        ? Dockets.matter(report, question.get("matter").stringValue())
        : report;
  }

  /** What is found of the element that the vector is about, or of a whole agreement. */
  static Object assessment(JsonNode question, AgreementAssessment subject) {
    if (question.has("vector")) {
      AssessmentVector vector = named(question, AssessmentVectors.all(), AssessmentVector::id);
      return subject.assess(vector.agreement(), vector.readings()).finding(vector.element());
    }
    Agreement agreement =
        Catalogue.named(question.get("agreement").stringValue())
            .orElseThrow()
            .agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
    return subject.assess(agreement, readings(question));
  }

  private static <T> T named(JsonNode question, List<T> vectors, Function<T, String> id) {
    String name = question.get("vector").stringValue();
    return vectors.stream().filter(each -> id.apply(each).equals(name)).findFirst().orElseThrow();
  }

  private static Instant at(JsonNode question) {
    return Instant.parse(question.get("at").stringValue());
  }

  private static Readings readings(JsonNode question) {
    Readings readings = Readings.defaults();
    for (JsonNode name : question.path("under")) {
      readings = readings.with(ReadingOptions.named(name.stringValue()).orElseThrow());
    }
    return readings;
  }

  private static <T> List<T> list(JsonNode question, Class<T> type) {
    List<T> all = new ArrayList<>();
    for (JsonNode event : question.get("events")) {
      all.add(JSON.treeToValue(event, type));
    }
    return all;
  }
}
