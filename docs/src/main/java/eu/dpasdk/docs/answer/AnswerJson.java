package eu.dpasdk.docs.answer;

import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.rules.article28.ElementRule;
import eu.dpasdk.rules.book.Explanations;
import eu.dpasdk.rules.book.RuleBook;
import eu.dpasdk.rules.docket.Docket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The runner's answers as JSON, with the sentences of one language beside the values. */
public final class AnswerJson {
  private static final List<String> DOCKET_LISTS =
      List.of(
          "duties",
          "powers",
          "prohibitions",
          "findings",
          "openQuestions",
          "unresolved",
          "inconsistencies",
          "ambiguous");

  private final JsonMapper mapper;

  private AnswerJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** Returns the writer of answers in {@code language}. */
  public static AnswerJson in(Language language) {
    SimpleModule words = new SimpleModule("words");
    words.addSerializer(Reason.class, new ReasonWriter(language));
    words.addSerializer(OtherReading.class, new OtherReadingWriter(language));
    return new AnswerJson(StrictJson.mapper().rebuild().addModule(words).build());
  }

  /** Returns the answer to the request called {@code id}, which may be missing. */
  public ObjectNode deadline(JsonNode id, Deadline deadline) {
    ObjectNode answer = withId(id);
    answer.setAll((ObjectNode) mapper.<JsonNode>valueToTree(deadline));
    return answer;
  }

  /** Returns that the request called {@code id}, on line {@code number}, is refused. */
  public ObjectNode refused(JsonNode id, int number, List<Fault> faults) {
    ObjectNode answer = withId(id);
    ObjectNode error = answer.putObject("error");
    error.put("line", number);
    ArrayNode list = error.putArray("faults");
    for (Fault fault : faults) {
      ObjectNode written = list.addObject();
      written.put("path", fault.path());
      written.put("problem", fault.problem());
      written.put("expected", fault.expected());
    }
    return answer;
  }

  /** Returns where the changes of {@code file} stand at {@code at}. */
  public ObjectNode consent(CaseFile file, Instant at, Readings readings, ConsentReport report) {
    ObjectNode answer = mapper.createObjectNode();
    answer.put("at", at.toString());
    answer.put("zone", file.agreement().zone().getId());
    answer.put("agreement", file.agreement().id());
    chosen(answer, readings);
    ObjectNode written = (ObjectNode) mapper.<JsonNode>valueToTree(report);
    JsonNode decisions = written.remove("decisions");
    answer.set("changes", decisions == null ? mapper.createArrayNode() : decisions);
    return answer.setAll(written);
  }

  /** Returns where a running agreement stands: one list a kind, each item with its matter. */
  public ObjectNode docket(Docket docket, Readings readings) {
    ObjectNode answer = mapper.createObjectNode();
    answer.put("at", docket.at().toString());
    answer.put("zone", docket.agreement().zone().getId());
    answer.put("agreement", docket.agreement().id());
    chosen(answer, readings);
    docket.lifetime().begins().ifPresent(begin -> answer.put("begins", begin.toString()));
    docket.lifetime().ends().ifPresent(end -> answer.put("ends", end.toString()));
    for (String list : DOCKET_LISTS) {
      answer.putArray(list);
    }
    for (Matter matter : docket.matters()) {
      JsonNode written = mapper.valueToTree(matter);
      for (String list : DOCKET_LISTS) {
        for (JsonNode item : written.path(list)) {
          ((ArrayNode) answer.get(list)).add(item(matter.key().path(), item));
        }
      }
    }
    docket.nextChange().ifPresent(next -> answer.put("nextChange", next.toString()));
    return answer;
  }

  /** An item with its matter in front and its rule and citations beside it. */
  private ObjectNode item(String matter, JsonNode item) {
    ObjectNode written = mapper.createObjectNode();
    written.put("matter", matter);
    if (item.isString()) {
      return written.put("reading", item.stringValue());
    }
    JsonNode reason = item.path("reason");
    written.setAll((ObjectNode) item);
    if (reason.isObject()) {
      written.set("rule", reason.path("rule"));
      written.set(
          "citations",
          reason.has("citations") ? reason.get("citations") : mapper.createArrayNode());
    }
    return written;
  }

  private static void chosen(ObjectNode answer, Readings readings) {
    List<ReadingOption> chosen =
        readings.chosen().stream().filter(option -> !option.isDefault()).toList();
    if (!chosen.isEmpty()) {
      ArrayNode names = answer.putArray("readings");
      chosen.forEach(option -> names.add(option.name()));
    }
  }

  /** Returns what Article 28 GDPR makes of {@code agreement}, in words of both languages. */
  public ObjectNode assessment(Agreement agreement, Assessment assessment) {
    ObjectNode answer = mapper.createObjectNode();
    answer.put("agreement", agreement.id());
    answer.setAll((ObjectNode) mapper.<JsonNode>valueToTree(assessment));
    for (int i = 0; i < assessment.elements().size(); i++) {
      ObjectNode written = (ObjectNode) answer.requiredAt("/elements/" + i);
      List<Reason> reasons = assessment.elements().get(i).reasons();
      both(written.putObject("reason"), language -> sentences(reasons, language));
      List<Text> mends = reasons.stream().map(AnswerJson::mend).flatMap(Optional::stream).toList();
      if (!mends.isEmpty()) {
        both(
            written.putObject("mend"),
            language -> String.join(" ", mends.stream().map(mend -> mend.in(language)).toList()));
      }
    }
    for (int i = 0; i < assessment.gaps().size(); i++) {
      Reason reason = assessment.gaps().get(i).reason();
      both(
          ((ObjectNode) answer.requiredAt("/gaps/" + i)).putObject("words"),
          language -> Explanations.sentence(reason, language));
    }
    return answer;
  }

  private static String sentences(List<Reason> reasons, Language language) {
    return String.join(" ", Explanations.sentences(reasons, language));
  }

  private static Optional<Text> mend(Reason reason) {
    return RuleBook.rule(reason.rule()) instanceof ElementRule rule
        ? rule.mend()
        : Optional.empty();
  }

  private static void both(ObjectNode words, Function<Language, String> text) {
    words.put("nl", text.apply(Language.NL)).put("en", text.apply(Language.EN));
  }

  /** Returns {@code answer} on one line. */
  public String line(JsonNode answer) {
    return mapper.writeValueAsString(answer);
  }

  private ObjectNode withId(JsonNode id) {
    ObjectNode answer = mapper.createObjectNode();
    if (id.isString() || id.isIntegralNumber()) {
      answer.set("id", id);
    }
    return answer;
  }
}
