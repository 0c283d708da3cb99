package eu.dpasdk.docs.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Good case files with one thing broken. Each is refused for that thing and nothing else: with its
 * path, what is wrong, and what would be valid.
 */
class BrokenAgreementTest {
  private static final String VALID = "; valid: ";

  @TestFactory
  Stream<DynamicTest> brokenDocuments() {
    return cases().map(broken -> DynamicTest.dynamicTest(name(broken), () -> check(broken)));
  }

  @Test
  void namesAreDistinctAndThereAreManyOfThem() {
    assertThat(cases().map(BrokenAgreementTest::name)).doesNotHaveDuplicates();
    assertThat(cases()).hasSizeGreaterThan(100);
  }

  @Test
  void whatTheyWereBeforeIsAnswered() {
    cases()
        .map(broken -> broken.path("base").asString())
        .distinct()
        .forEach(base -> reply(Documents.text(base)).answered());
  }

  private static Stream<JsonNode> cases() {
    return Documents.tree("broken").values().stream();
  }

  private static String name(JsonNode broken) {
    return broken.path("name").asString();
  }

  private static void check(JsonNode broken) {
    ObjectNode document = Documents.object(broken.path("base").asString());
    List<JsonNode> changes =
        broken.has("changes") ? List.copyOf(broken.path("changes").values()) : List.of(broken);
    changes.forEach(change -> Mutation.of(change).applyTo(document));
    List<String> told = new ArrayList<>(reply(document.toString()).faults());
    List<String> all = List.copyOf(told);
    for (JsonNode fault : broken.path("faults").values()) {
      String match =
          all.stream().filter(line -> tells(line, fault)).findFirst().orElse("(not told)");
      assertThat(told.remove(match)).as("%s in %s", fault, all).isTrue();
    }
    assertThat(told).as("told beside that").isEmpty();
  }

  /** Whether {@code line} has the path of {@code fault}, what is wrong and what is valid. */
  private static boolean tells(String line, JsonNode fault) {
    int valid = line.indexOf(VALID);
    return valid > 0
        && line.startsWith(fault.path(0).asString() + ": ")
        && line.substring(0, valid).contains(fault.path(1).asString())
        && line.substring(valid).contains(fault.path(2).asString());
  }

  private static Reply reply(String document) {
    return Reply.to(document, "consent", "-", "--at=2026-07-10T09:00");
  }
}
