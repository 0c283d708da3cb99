package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One row of the clauses side by side, from {@code subjects.json}.
 *
 * @param chapter the chapter it belongs to
 * @param name what it is about
 * @param terms the terms of an agreement that are about it, as the beginnings of their places
 * @param also clauses beside those the terms were read from, by agreement
 * @param law what the law says about it, in own words
 */
record Subject(
    String chapter, Text name, List<String> terms, Map<String, List<String>> also, List<Law> law) {
  /**
   * A provision and what it says, in own words.
   *
   * @param at the provision
   * @param words what it says
   */
  record Law(Citation at, Text words) {}

  /** Returns the rows, chapter by chapter. */
  static List<Subject> all() {
    try (InputStream file =
        Optional.ofNullable(Subject.class.getResourceAsStream("subjects.json"))
            .orElseThrow(() -> new IllegalStateException("the subjects are not there"))) {
      return StrictJson.mapper().readTree(file).valueStream().map(Subject::of).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Subject of(JsonNode node) {
    Map<String, List<String>> also = new LinkedHashMap<>();
    node.path("also")
        .properties()
        .forEach(each -> also.put(each.getKey(), strings(each.getValue())));
    return new Subject(
        node.path("chapter").asString(),
        text(node),
        strings(node.path("terms")),
        also,
        node.path("law")
            .valueStream()
            .map(each -> new Law(Citation.parse(each.path("at").asString()), text(each)))
            .toList());
  }

  private static Text text(JsonNode node) {
    return Text.of(node.path("nl").asString(), node.path("en").asString());
  }

  private static List<String> strings(JsonNode node) {
    return node.valueStream().map(JsonNode::asString).toList();
  }
}
