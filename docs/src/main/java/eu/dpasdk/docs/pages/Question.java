package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.model.law.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A question as a lawyer asks it, from {@code questions.json}, and where the answer is.
 *
 * @param group what it is about
 * @param id its lasting name
 * @param text the question
 * @param answer the answer in short
 * @param rules the rules that give it
 * @param examples the examples that show it
 * @param pages where to read on: pages, or places on them
 */
record Question(
    Text group,
    String id,
    Text text,
    Text answer,
    List<RuleId> rules,
    List<String> examples,
    List<String> pages) {
  /** Returns the questions, group by group. */
  static List<Question> all() {
    try (InputStream file =
        Optional.ofNullable(Question.class.getResourceAsStream("questions.json"))
            .orElseThrow(() -> new IllegalStateException("the questions are not there"))) {
      List<Question> all = new ArrayList<>();
      for (JsonNode group : StrictJson.mapper().readTree(file)) {
        group.path("questions").valueStream().map(each -> of(text(group), each)).forEach(all::add);
      }
      return all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns its name as an anchor. */
  String anchor() {
    return "question-" + id;
  }

  private static Question of(Text group, JsonNode node) {
    return new Question(
        group,
        node.path("id").asString(),
        text(node),
        text(node.path("short")),
        strings(node.path("rules")).stream().map(RuleId::of).toList(),
        strings(node.path("examples")),
        strings(node.path("see")));
  }

  private static Text text(JsonNode node) {
    return Text.of(node.path("nl").asString(), node.path("en").asString());
  }

  private static List<String> strings(JsonNode node) {
    return node.valueStream().map(JsonNode::asString).toList();
  }
}
