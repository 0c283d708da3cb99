package eu.dpasdk.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.ClassifiedObjection;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.WindowState;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.testkit.subprocessing.ConsentQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The vectors of {@code consent-vectors.json}, and the JUnit tests made of them.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> consent() {
 *   return ConsentVectors.tests(SubProcessorConsent::decide);
 * }
 * }</pre>
 */
public final class ConsentVectors {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Read once: values never change. */
  private static final class Read {
    static final List<ConsentVector> ALL = read();

    private Read() {}
  }

  private ConsentVectors() {}

  /** Returns the vectors, in the order of the file. */
  public static List<ConsentVector> all() {
    return Read.ALL;
  }

  private static List<ConsentVector> read() {
    List<ConsentVector> vectors = new ArrayList<>();
    for (JsonNode node : JSON.readTree(VectorFiles.text("consent-vectors.json")).get("vectors")) {
      vectors.add(vector(node));
    }
    return List.copyOf(vectors);
  }

  /** Returns one test a vector. */
  public static Stream<DynamicTest> tests(ConsentQuestion subject) {
    return all().stream()
        .map(
            vector ->
                dynamicTest(
                    vector.id() + " " + String.join(", ", vector.clauses()),
                    () -> check(vector, subject)));
  }

  private static void check(ConsentVector vector, ConsentQuestion subject) {
    Interpretation how =
        Interpretation.dutch().in(vector.agreement().zone()).under(vector.readings());
    ConsentDecision decision =
        subject
            .decide(
                vector.agreement().subProcessing().orElseThrow(), vector.events(), vector.at(), how)
            .decisions()
            .get(0);
    assertEquals(
        vector.expected(), actual(decision), () -> vector.id() + ": " + vector.reason().en());
  }

  private static ExpectedConsent actual(ConsentDecision decision) {
    return new ExpectedConsent(
        decision.status(),
        decision.window().state(),
        decision.window().lastDay(),
        decision.window().endExclusive(),
        decision.objections().stream().map(ClassifiedObjection::classification).toList(),
        decision.findings().stream()
            .map(ConsentVectors::told)
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(decision.ambiguous()),
        decision.nextChange());
  }

  private static String told(Finding finding) {
    return finding.id() + " " + finding.axis() + " " + finding.severity();
  }

  private static ConsentVector vector(JsonNode node) {
    Party controller = Party.named(PartyRole.CONTROLLER, "Voorbeeld");
    List<SubProcessingEvent> events = new ArrayList<>();
    for (JsonNode event : node.get("events")) {
      events.add(JSON.treeToValue(event, SubProcessingEvent.class));
    }
    return new ConsentVector(
        node.get("id").stringValue(),
        strings(node.get("clauses")),
        Catalogue.named(node.get("agreement").stringValue())
            .orElseThrow()
            .agreementWith(controller),
        List.copyOf(events),
        Instant.parse(node.get("at").stringValue()),
        readings(node),
        expected(node.get("expected")),
        JSON.treeToValue(node.get("reason"), Text.class));
  }

  private static Readings readings(JsonNode node) {
    Readings readings = Readings.defaults();
    for (String name : strings(node.path("under"))) {
      readings = readings.with(ReadingOptions.named(name).orElseThrow());
    }
    Optional<TimeLimit> period =
        node.path("reasonablePeriod").stringValueOpt().map(TimeLimit::parse);
    return period.isPresent() ? readings.withReasonablePeriod(period.get()) : readings;
  }

  private static ExpectedConsent expected(JsonNode node) {
    JsonNode window = node.get("window");
    return new ExpectedConsent(
        ConsentStatus.valueOf(node.get("status").stringValue()),
        WindowState.valueOf(window.get("state").stringValue()),
        window.path("lastDay").stringValueOpt().map(LocalDate::parse),
        window.path("endExclusive").stringValueOpt().map(Instant::parse),
        strings(node.get("objections")).stream().map(ObjectionClass::valueOf).toList(),
        set(node.get("findings")),
        set(node.get("ambiguous")),
        node.path("nextChange").stringValueOpt().map(Instant::parse));
  }

  private static Set<String> set(JsonNode array) {
    return new TreeSet<>(strings(array));
  }

  private static List<String> strings(JsonNode array) {
    List<String> all = new ArrayList<>();
    for (JsonNode element : array) {
      all.add(element.stringValue());
    }
    return List.copyOf(all);
  }
}
