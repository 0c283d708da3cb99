package eu.dpasdk.testkit.text;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.party.PartyRole;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Case files and agreements in a few lines: which agreement of the catalogue, what is changed in
 * it, and what happened when. Whole, they fill pages.
 */
public final class Samples {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Samples() {}

  /** Returns {@code value} for the reader of a failed test; events by themselves in UTC. */
  public static String text(Object value) {
    if (value instanceof CaseFile file) {
      return "case file under "
          + String.join("\n  ", agreement(file.agreement()))
          + lines(events(file));
    }
    if (value instanceof Agreement agreement) {
      return "agreement " + String.join("\n  ", agreement(agreement));
    }
    if (value instanceof Event event) {
      return event(event, ZoneOffset.UTC);
    }
    if (value instanceof List<?> list) {
      List<String> events = new ArrayList<>();
      for (Object each : list) {
        if (each instanceof Event event) {
          events.add(event(event, ZoneOffset.UTC));
        }
      }
      if (!events.isEmpty()) {
        return events.size() + " events" + lines(events);
      }
    }
    return String.valueOf(value);
  }

  /** Returns the id of {@code agreement}, and each place where it differs from the catalogue's. */
  public static List<String> agreement(Agreement agreement) {
    List<String> lines = new ArrayList<>(List.of(agreement.id()));
    JsonNode actual = JSON.valueToTree(agreement);
    JsonNode known =
        Catalogue.named(agreement.id())
            .<JsonNode>map(
                entry ->
                    JSON.valueToTree(entry.agreementWith(agreement.party(PartyRole.CONTROLLER))))
            .orElseGet(JSON::createObjectNode);
    differences("", known, actual, lines);
    return lines;
  }

  /** Returns each event of {@code file}, the earliest first, with all it holds. */
  public static List<String> events(CaseFile file) {
    ZoneId zone = file.agreement().zone();
    return file.events().stream()
        .sorted(Comparator.comparing(event -> EventLine.of(event, zone).at()))
        .map(event -> event(event, zone))
        .toList();
  }

  /** Returns {@code event} in one line, with all it holds. */
  public static String event(Event event, ZoneId zone) {
    ObjectNode tree = JSON.valueToTree(event);
    String type = tree.path("type").asString();
    tree.remove("type");
    Instant at = EventLine.of(event, zone).at();
    String when = at.equals(Instant.MIN) ? "no date" : LocalText.of(at, zone);
    return when + "  " + type + " " + tree;
  }

  private static String lines(List<String> all) {
    return all.isEmpty() ? ", without events" : "\n  " + String.join("\n  ", all);
  }

  private static void differences(
      String path, JsonNode known, JsonNode actual, List<String> lines) {
    if (known.isObject() && actual.isObject()) {
      Set<String> names = new LinkedHashSet<>(known.propertyNames());
      names.addAll(actual.propertyNames());
      for (String name : names) {
        differences(path + "/" + name, known.path(name), actual.path(name), lines);
      }
    } else if (known.isArray() && actual.isArray()) {
      elements(path, known, actual, lines);
    } else if (!known.equals(actual)) {
      lines.add(path + " is " + (actual.isMissingNode() ? "absent" : actual.toString()));
    }
  }

  private static void elements(String path, JsonNode known, JsonNode actual, List<String> lines) {
    List<JsonNode> lacking = new ArrayList<>(known.valueStream().toList());
    for (JsonNode element : actual) {
      if (!lacking.remove(element)) {
        lines.add(path + " has " + element);
      }
    }
    lacking.forEach(element -> lines.add(path + " lacks " + element));
  }
}
