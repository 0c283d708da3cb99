package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.law.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A change that a reader of the pages should know of, from {@code changes.json}.
 *
 * @param version the version of the library that brought it
 * @param kind what changed
 * @param from the first day on which it holds; missing for the library itself
 * @param through the last day on which it holds, if there is one
 * @param words what changed
 * @param source where it can be read; missing for the library itself
 */
record Change(
    String version,
    Kind kind,
    Optional<LocalDate> from,
    Optional<LocalDate> through,
    Text words,
    Optional<Text> source) {
  /** What changed. */
  enum Kind {
    /** The law. */
    LAW("recht", "law"),
    /** An agreement of the catalogue. */
    AGREEMENT("overeenkomst", "agreement"),
    /** The library. */
    LIBRARY("bibliotheek", "library");

    private final Text label;

    Kind(String nl, String en) {
      this.label = Text.of(nl, en);
    }

    Text label() {
      return label;
    }
  }

  /** Returns the changes, the youngest version first. */
  static List<Change> all() {
    try (InputStream file =
        Optional.ofNullable(Change.class.getResourceAsStream("changes.json"))
            .orElseThrow(() -> new IllegalStateException("the changes are not there"))) {
      return StrictJson.mapper().readTree(file).valueStream().map(Change::of).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Change of(JsonNode node) {
    return new Change(
        node.path("version").asString(),
        Kind.valueOf(node.path("kind").asString()),
        node.path("from").asStringOpt().map(LocalDate::parse),
        node.path("through").asStringOpt().map(LocalDate::parse),
        Text.of(node.path("nl").asString(), node.path("en").asString()),
        node.has("sourceNl")
            ? Optional.of(
                Text.of(node.path("sourceNl").asString(), node.path("sourceEn").asString()))
            : Optional.empty());
  }
}
