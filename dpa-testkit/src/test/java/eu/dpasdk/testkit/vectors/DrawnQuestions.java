package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.testkit.docket.CaseFileArbitraries;
import eu.dpasdk.testkit.subprocessing.ConsentArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The questions whose answers are recorded: those of the vectors, and of many drawn by chance the
 * first whose answer puts together rules and states that no answer before it did. Events that make
 * no difference to an answer are left out of its question.
 */
final class DrawnQuestions {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int TRIES = 6_000;
  private static final int CONSENTS = 160;
  private static final int MATTERS_OF_A_TOPIC = 16;

  /** What an answer says of a rule, state or reading, and not when or about whom. */
  private static final Pattern WORD =
      Pattern.compile("\"(rule|id|status|state|verdict|axis|reading|classification)\":\"[^\"]*\"");

  private static final Pattern MOMENT = Pattern.compile("20\\d\\d-[0-9T:.-]+Z");

  private final Random chance = new Random(28);
  private final Set<Set<String>> told = new HashSet<>();
  private final List<ObjectNode> questions = new ArrayList<>();

  private DrawnQuestions() {}

  static List<ObjectNode> consent() {
    DrawnQuestions drawn = new DrawnQuestions();
    for (ConsentVector each : ConsentVectors.all()) {
      drawn.take(of(each.id()), AnswerPage::consent);
    }
    for (int count = 0; count < TRIES && drawn.questions.size() < CONSENTS; count++) {
      ObjectNode question = JSON.createObjectNode().put("id", "drawn-" + count);
      question.set("terms", JSON.valueToTree(drawn.any(ConsentArbitraries.terms())));
      question.set("events", tree(drawn.any(ConsentArbitraries.facts())));
      drawn.ask(question, drawn.any(ConsentArbitraries.instants()));
      drawn.takeIfNew(question, AnswerPage::consent);
    }
    return drawn.questions;
  }

  static List<ObjectNode> docket() {
    DrawnQuestions drawn = new DrawnQuestions();
    List<DocketVector> vectors = DocketVectors.all();
    for (DocketVector each : vectors) {
      drawn.take(of(each.id()).put("matter", each.expected().matter()), AnswerPage::docket);
    }
    Map<String, Integer> taken = new HashMap<>();
    for (int count = 0; count < TRIES; count++) {
      ObjectNode question =
          of(vectors.get(drawn.chance.nextInt(vectors.size())).id()).put("id", "drawn-" + count);
      JsonNode events = tree(drawn.any(CaseFileArbitraries.lives()).events());
      question.set("events", events);
      drawn.ask(question, drawn.momentAfterOneOf(events));
      for (JsonNode matter : JSON.valueToTree(AnswerPage.docket(question)).get("matters")) {
        String topic = matter.at("/key/topic").stringValue();
        String path = path(topic, matter.at("/key/name").stringValue());
        if (taken.getOrDefault(topic, 0) < MATTERS_OF_A_TOPIC
            && drawn.takeIfNew(
                question.deepCopy().put("id", "drawn-" + count + "/" + path).put("matter", path),
                AnswerPage::docket)) {
          taken.merge(topic, 1, Integer::sum);
        }
      }
    }
    return drawn.questions;
  }

  static List<ObjectNode> assessment() {
    DrawnQuestions drawn = new DrawnQuestions();
    for (Catalogue each : Catalogue.values()) {
      ObjectNode question = JSON.createObjectNode().put("id", each.label());
      drawn.take(question.put("agreement", each.label()), AnswerPage::assessment);
    }
    for (AssessmentVector each : AssessmentVectors.all()) {
      drawn.take(of(each.id()), AnswerPage::assessment);
    }
    return drawn.questions;
  }

  private static ObjectNode of(String vector) {
    return JSON.createObjectNode().put("id", vector).put("vector", vector);
  }

  private static String path(String topic, String name) {
    return MatterKey.of(Topic.valueOf(topic), name).path();
  }

  /** One by one, since each tells its type only on its own. */
  private static ArrayNode tree(List<?> events) {
    ArrayNode array = JSON.createArrayNode();
    events.forEach(event -> array.add(JSON.<JsonNode>valueToTree(event)));
    return array;
  }

  private <T> T any(Arbitrary<T> values) {
    return values.generator(1000).next(chance).value();
  }

  /** Asked at {@code at}, under none to two readings that are not the default. */
  private void ask(ObjectNode question, Instant at) {
    question.put("at", at.toString());
    ArrayNode under = question.putArray("under");
    List<ReadingOption> options = List.copyOf(ReadingOptions.all());
    for (int count = chance.nextInt(3); count > 0; count--) {
      under.add(options.get(chance.nextInt(options.size())).name());
    }
  }

  private Instant momentAfterOneOf(JsonNode events) {
    List<String> moments =
        MOMENT.matcher(events.toString()).results().map(MatchResult::group).toList();
    Instant start =
        moments.isEmpty()
            ? Instant.parse("2026-03-02T08:00:00Z")
            : Instant.parse(moments.get(chance.nextInt(moments.size())));
    return start.plus(Duration.ofHours(chance.nextInt(1_500)));
  }

  private void take(ObjectNode question, Function<JsonNode, Object> subject) {
    told.add(words(JSON.valueToTree(subject.apply(question))));
    questions.add(question);
  }

  private boolean takeIfNew(ObjectNode question, Function<JsonNode, Object> subject) {
    JsonNode answer = JSON.valueToTree(subject.apply(question));
    if (!told.add(words(answer))) {
      return false;
    }
    questions.add(shortened(question, subject, answer));
    return true;
  }

  private static ObjectNode shortened(
      ObjectNode question, Function<JsonNode, Object> subject, JsonNode answer) {
    ArrayNode events = (ArrayNode) question.get("events");
    for (int place = events.size() - 1; place >= 0; place--) {
      JsonNode event = events.remove(place);
      if (!answers(subject, question, answer)) {
        events.insert(place, event);
      }
    }
    return question;
  }

  /** Without the event, the matter may not be there to be asked about. */
  private static boolean answers(
      Function<JsonNode, Object> subject, ObjectNode question, JsonNode answer) {
    try {
      return JSON.valueToTree(subject.apply(question)).equals(answer);
    } catch (AssertionError gone) {
      return false;
    }
  }

  private static Set<String> words(JsonNode answer) {
    return WORD.matcher(answer.toString())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
