package eu.dpasdk.docs.example;

import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.book.Dates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What happened, in words: the JSON form of an event, put into words by {@code facts.json}. A value
 * without words is an error, so that no constant slips into a page.
 */
final class FactWords {
  /** When it happened, in the order in which the first that is there counts. */
  private static final List<String> MOMENTS =
      List.of("at", "arrived", "alerted", "posted", "published", "wouldHaveArrived", "sent");

  /** Names of the matter, kinds of delivery, and notes of the records. */
  private static final Set<String> SILENT =
      Set.of(
          "type",
          "amendment",
          "audit",
          "breach",
          "change",
          "circumstance",
          "claim",
          "disclosure",
          "help",
          "instruction",
          "measure",
          "record",
          "request",
          "transfer",
          "recordedAt");

  /** The property that holds the code of a country. */
  private static final String COUNTRY = "country";

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final JsonNode WORDS = words();

  private FactWords() {}

  static Fact of(Event event, ZoneId zone) {
    return told(StrictJson.mapper().valueToTree(event), zone);
  }

  /** Returns the JSON form of an event, or of a delivery, in words. */
  static Fact told(JsonNode tree, ZoneId zone) {
    Optional<Moment> moment = moment(tree);
    return new Fact(
        moment.map(Moment::instant),
        Text.of(words(tree, moment, zone, Language.NL), words(tree, moment, zone, Language.EN)));
  }

  private record Moment(String name, Instant instant) {}

  private static Optional<Moment> moment(JsonNode tree) {
    for (String name : MOMENTS) {
      JsonNode found = tree.has(name) ? tree.path(name) : tree.path("delivery").path(name);
      if (found.isString()) {
        return Optional.of(new Moment(name, OffsetDateTime.parse(found.asString()).toInstant()));
      }
    }
    return Optional.empty();
  }

  private static String words(
      JsonNode tree, Optional<Moment> moment, ZoneId zone, Language language) {
    List<String> details = new ArrayList<>();
    details(tree, moment.map(Moment::name).orElse(""), zone, language, details);
    String what = text("types", tree.path("type").asString(), language);
    return details.isEmpty() ? what : what + ": " + String.join("; ", details);
  }

  private static void details(
      JsonNode tree, String told, ZoneId zone, Language language, List<String> details) {
    for (Map.Entry<String, JsonNode> property : tree.properties()) {
      String name = property.getKey();
      JsonNode value = property.getValue();
      if (SILENT.contains(name) || name.equals(told) || goesWithoutSaying(name, value)) {
        continue;
      }
      if (value.isObject()) {
        details(value, told, zone, language, details);
      } else if (value.isArray()) {
        details.add(
            value
                .valueStream()
                .map(each -> value(name, each, zone, language))
                .collect(Collectors.joining(", ")));
      } else {
        details.add(value(name, value, zone, language));
      }
    }
  }

  /** The usual answer to a yes-or-no question has no words, and an empty list none. */
  private static boolean goesWithoutSaying(String name, JsonNode value) {
    return value.isBoolean() && !WORDS.path("values").has(name + "=" + value.asString())
        || value.isArray() && value.isEmpty()
        || value.isNull();
  }

  private static String value(String name, JsonNode value, ZoneId zone, Language language) {
    String written = value.isObject() ? value.path("name").asString("") : value.asString("");
    String key = name + "=" + written;
    if (WORDS.path("values").has(key)) {
      return text("values", key, language);
    }
    return text("labels", name, language)
        + " "
        + (name.equals(COUNTRY) ? country(written, language) : dated(written, zone, language));
  }

  /** The name of the country with the code {@code code}; a code without a name is an error. */
  private static String country(String code, Language language) {
    Locale words = language == Language.NL ? DUTCH : Locale.ENGLISH;
    String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(words);
    if (name.equals(code)) {
      throw new IllegalStateException("no country is called " + code);
    }
    return name;
  }

  private static String dated(String written, ZoneId zone, Language language) {
    if (written.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return Dates.day(LocalDate.parse(written), language);
    }
    return written.matches("\\d{4}-\\d\\d-\\d\\dT.*")
        ? Dates.moment(OffsetDateTime.parse(written).toInstant(), zone, language)
        : written;
  }

  private static String text(String group, String key, Language language) {
    JsonNode found = WORDS.path(group).path(key);
    if (found.isMissingNode()) {
      throw new IllegalStateException("facts.json has no words for " + group + " " + key);
    }
    return found.path(language == Language.NL ? "nl" : "en").asString();
  }

  private static JsonNode words() {
    try (InputStream file =
        Optional.ofNullable(FactWords.class.getResourceAsStream("facts.json"))
            .orElseThrow(() -> new IllegalStateException("the words are not there"))) {
      return StrictJson.mapper().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
