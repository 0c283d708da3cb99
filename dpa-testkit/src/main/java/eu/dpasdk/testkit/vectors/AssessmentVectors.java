package eu.dpasdk.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.testkit.article28.AgreementAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The vectors of {@code assessment-vectors.json}, at least one a rule of Article 28, and the JUnit
 * tests made of them.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> assessment() {
 *   return AssessmentVectors.tests(Article28::assess);
 * }
 * }</pre>
 */
public final class AssessmentVectors {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Read once: values never change. */
  private static final class Read {
    static final List<AssessmentVector> ALL = read();

    private Read() {}
  }

  private AssessmentVectors() {}

  /** Returns the vectors, in the order of the file. */
  public static List<AssessmentVector> all() {
    return Read.ALL;
  }

  private static List<AssessmentVector> read() {
    List<AssessmentVector> vectors = new ArrayList<>();
    for (JsonNode node : nodes()) {
      vectors.add(vector(node));
    }
    return List.copyOf(vectors);
  }

  /** Returns the changes that make each vector's agreement, in the order of the file. */
  public static List<List<JsonNode>> changes() {
    List<List<JsonNode>> all = new ArrayList<>();
    for (JsonNode node : nodes()) {
      all.add(List.copyOf(node.path("changes").values()));
    }
    return List.copyOf(all);
  }

  /** Returns one test a vector. */
  public static Stream<DynamicTest> tests(AgreementAssessment subject) {
    return all().stream()
        .map(
            vector ->
                dynamicTest(
                    vector.id() + " " + vector.element().code(), () -> check(vector, subject)));
  }

  private static void check(AssessmentVector vector, AgreementAssessment subject) {
    ElementFinding finding =
        subject.assess(vector.agreement(), vector.readings()).finding(vector.element());
    String asked =
        vector.id()
            + " ("
            + vector.element().code()
            + " under "
            + vector.readings()
            + "), "
            + vector.reason().en();
    assertEquals(vector.statute(), finding.statute(), () -> "statute of " + asked);
    assertEquals(vector.benchmark(), finding.benchmark(), () -> "benchmark of " + asked);
    assertTrue(
        finding.reasons().stream().anyMatch(reason -> reason.rule().equals(vector.rule())),
        () -> "rule of " + asked + ": " + vector.rule().id() + " is not among " + rules(finding));
  }

  private static List<String> rules(ElementFinding finding) {
    return finding.reasons().stream().map(reason -> reason.rule().id()).toList();
  }

  private static Iterable<JsonNode> nodes() {
    return JSON.readTree(VectorFiles.text("assessment-vectors.json")).get("vectors");
  }

  private static AssessmentVector vector(JsonNode node) {
    JsonNode expected = node.get("expected");
    ObjectNode tree =
        ChangedAgreement.tree(
            Catalogue.named(node.get("agreement").stringValue())
                .orElseThrow()
                .agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld")));
    String id = node.get("id").stringValue();
    if (!ChangedAgreement.apply(tree, node.path("changes").values())) {
      throw new IllegalStateException(id + " changes a place that is not there");
    }
    return new AssessmentVector(
        id,
        Element.ofCode(node.get("element").stringValue()),
        ChangedAgreement.read(tree),
        readings(node),
        ElementResult.valueOf(expected.get("statute").stringValue()),
        ElementResult.valueOf(expected.get("benchmark").stringValue()),
        RuleId.of(expected.get("rule").stringValue()),
        JSON.treeToValue(node.get("reason"), Text.class));
  }

  private static Readings readings(JsonNode node) {
    Readings readings = Readings.defaults();
    for (JsonNode name : node.path("under")) {
      readings = readings.with(ReadingOptions.named(name.stringValue()).orElseThrow());
    }
    return readings;
  }
}
