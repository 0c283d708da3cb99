package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.DocketReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Case files and reports with something in them changed, by way of their JSON form. */
final class Rewriting {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Rewriting() {}

  /** The file with each event changed. */
  static CaseFile events(CaseFile file, Consumer<ObjectNode> change) {
    return events(file, event -> true, change);
  }

  /** The file without the events that fail {@code kept}, and with each other one changed. */
  static CaseFile events(CaseFile file, Predicate<ObjectNode> kept, Consumer<ObjectNode> change) {
    List<Event> events = new ArrayList<>();
    for (Event event : file.events()) {
      ObjectNode tree = JSON.valueToTree(event);
      if (kept.test(tree)) {
        change.accept(tree);
        events.add(JSON.treeToValue(tree, Event.class));
      }
    }
    return CaseFile.of(file.agreement(), events);
  }

  /** The file with its agreement changed. */
  static CaseFile agreement(CaseFile file, Consumer<ObjectNode> change) {
    ObjectNode tree = JSON.valueToTree(file.agreement());
    change.accept(tree);
    return CaseFile.of(JSON.treeToValue(tree, Agreement.class), file.events());
  }

  /** The report with each matter changed. */
  static DocketReport matters(DocketReport report, Consumer<ObjectNode> change) {
    ObjectNode tree = JSON.valueToTree(report);
    each(tree, "matters", change);
    return JSON.treeToValue(tree, DocketReport.class);
  }

  /** The report with each duty changed. */
  static DocketReport duties(DocketReport report, Consumer<ObjectNode> change) {
    return matters(report, matter -> each(matter, "duties", change));
  }

  /** Does {@code change} to each object in a list of {@code holder}. */
  static void each(ObjectNode holder, String list, Consumer<ObjectNode> change) {
    for (JsonNode element : holder.path(list)) {
      change.accept((ObjectNode) element);
    }
  }

  /** Empties a list of {@code holder}. */
  static void empty(ObjectNode holder, String list) {
    if (holder.get(list) instanceof ArrayNode array) {
      array.removeAll();
    }
  }

  /** Does {@code change} to every object at or below {@code node} that has {@code property}. */
  static void below(JsonNode node, String property, Consumer<ObjectNode> change) {
    if (node instanceof ObjectNode object && object.has(property)) {
      change.accept(object);
    }
    if (node.isArray()) {
      node.forEach(element -> below(element, property, change));
    }
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      below(child.getValue(), property, change);
    }
  }

  /** The text of a property; empty if it is not there. */
  static String text(JsonNode node, String property) {
    return node.path(property).asString("");
  }
}
