package eu.dpasdk.docs.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.ClauseRef;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Where each clause of an agreement went, found by walking the agreement's JSON: the JSON Pointer
 * of every term read from it, and the topic whose folder holds that term.
 */
public final class ClauseCoverage {
  private static final Set<String> REFERENCES =
      Set.of(
          "clause",
          "clauses",
          "first",
          "second",
          "deemedAppropriate",
          "statutoryStorage",
          "noFurtherProcessing");
  private static final Map<String, String> TOPICS = topics();

  private final Map<ClauseRef, List<Place>> byClause = new LinkedHashMap<>();

  private ClauseCoverage() {}

  /** A term of the agreement: the topic its folder is named for, and its JSON Pointer. */
  public record Place(String topic, String path) {}

  /** Returns where the clauses of {@code agreement} went. */
  public static ClauseCoverage of(Agreement agreement) {
    ClauseCoverage coverage = new ClauseCoverage();
    agreement.clauses().forEach(clause -> coverage.byClause.put(clause.ref(), new ArrayList<>()));
    JsonNode document = StrictJson.mapper().valueToTree(agreement);
    for (Map.Entry<String, String> topic : TOPICS.entrySet()) {
      JsonNode term = document.path(topic.getKey());
      coverage.walk(term, topic.getValue(), "/" + topic.getKey());
    }
    return coverage;
  }

  /** Returns the terms read from {@code clause} or a sentence of it, in the order of the form. */
  public List<Place> places(ClauseRef clause) {
    return byClause.getOrDefault(clause, List.of());
  }

  /** Returns each topic with the clauses its terms were read from, topics by name. */
  public Map<String, List<ClauseRef>> byTopic() {
    Map<String, List<ClauseRef>> topics = new TreeMap<>();
    byClause.forEach(
        (clause, places) ->
            places.stream()
                .map(Place::topic)
                .distinct()
                .forEach(
                    topic -> topics.computeIfAbsent(topic, name -> new ArrayList<>()).add(clause)));
    return topics;
  }

  private void walk(JsonNode node, String topic, String path) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(node.get(i), topic, path + "/" + i);
      }
      return;
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (REFERENCES.contains(property.getKey())) {
        add(property.getValue(), new Place(topic, path));
      } else {
        walk(property.getValue(), topic, path + "/" + property.getKey());
      }
    }
  }

  private void add(JsonNode references, Place place) {
    if (references.isArray()) {
      references.forEach(each -> add(each, place));
      return;
    }
    ClauseRef whole = ClauseRef.of(references.asString()).clause();
    List<Place> places = byClause.computeIfAbsent(whole, unlisted -> new ArrayList<>());
    if (!places.contains(place)) {
      places.add(place);
    }
  }

  /** The properties of an agreement that hold terms, each with the last word of its package. */
  private static Map<String, String> topics() {
    Map<String, String> topics = new LinkedHashMap<>();
    String root = Agreement.class.getPackageName();
    String model = root.substring(0, root.lastIndexOf('.') + 1);
    List<String> notTerms = List.of("title", "parties", "clauses");
    for (Method method : Agreement.class.getMethods()) {
      JsonProperty property = method.getAnnotation(JsonProperty.class);
      if (property == null || notTerms.contains(property.value())) {
        continue;
      }
      Class<?> held = held(method.getGenericReturnType());
      if (held.getPackageName().startsWith(model)) {
        topics.put(property.value(), held.getPackageName().substring(model.length()));
      }
    }
    return new TreeMap<>(topics);
  }

  private static Class<?> held(Type type) {
    Type inner = type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : type;
    return (Class<?>) inner;
  }
}
