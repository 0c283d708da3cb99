package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Why the default answer to a contested question is the default, from {@code reading-reasons.json}.
 * A question without a reason is an error, and so is a reason without a question.
 */
final class ReadingReasons {
  private final Map<ContestedQuestion, Text> reasons;

  private ReadingReasons(Map<ContestedQuestion, Text> reasons) {
    this.reasons = reasons;
  }

  /** Returns the reasons that were written. */
  static ReadingReasons read() {
    try (InputStream file =
        Optional.ofNullable(ReadingReasons.class.getResourceAsStream("reading-reasons.json"))
            .orElseThrow(() -> new IllegalStateException("the reasons are not there"))) {
      return of(StrictJson.mapper().readTree(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the reasons in {@code tree}, by the codes of the questions. */
  static ReadingReasons of(JsonNode tree) {
    Map<ContestedQuestion, Text> reasons = new EnumMap<>(ContestedQuestion.class);
    for (ContestedQuestion question : ContestedQuestion.values()) {
      JsonNode reason = tree.path(question.code());
      reasons.put(question, Text.of(words(question, reason, "nl"), words(question, reason, "en")));
    }
    if (tree.size() != reasons.size()) {
      throw new IllegalStateException("a reason is given to a question that is not contested");
    }
    return new ReadingReasons(reasons);
  }

  private static String words(ContestedQuestion question, JsonNode reason, String language) {
    String words = reason.path(language).asString("");
    if (words.isBlank()) {
      throw new IllegalStateException(question.code() + " has no reason in " + language);
    }
    return words;
  }

  /** Returns why the default answer to {@code question} is the default. */
  Text to(ContestedQuestion question) {
    return Optional.ofNullable(reasons.get(question)).orElseThrow();
  }
}
