package eu.dpasdk.docs.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.model.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Wherever a good document is broken, the fault is told there and nowhere else. */
class EveryValueTest {
  @ParameterizedTest
  @CsvSource({Documents.CASE_COMMISSION, Documents.CASE_INVENTED})
  void valueOfAnotherTypeIsRefusedWhereItStands(String name) {
    JsonNode document = Documents.tree(name);
    for (JsonPointer place : places(document)) {
      JsonNode value = document.at(place);
      List<String> others = new ArrayList<>(List.of("null", "7.5"));
      others.add(value.isBoolean() ? "\"true\"" : "true");
      others.add(value.isArray() ? "{}" : "[]");
      for (String other : others) {
        assertRefusedAt(name, place, new Mutation("replace", place, json(other)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({Documents.CASE_COMMISSION, Documents.CASE_INVENTED})
  void propertyNobodyKnowsIsRefusedInEveryObject(String name) {
    JsonNode document = Documents.tree(name);
    List<JsonPointer> all = places(document);
    all.add(JsonPointer.empty());
    for (JsonPointer place : all) {
      if (document.at(place).isObject()) {
        JsonPointer added = place.appendProperty("zzz");
        assertRefusedAt(name, added, new Mutation("add", added, json("1")));
      }
    }
  }

  private static void assertRefusedAt(String name, JsonPointer place, Mutation mutation) {
    ObjectNode document = Documents.object(name);
    mutation.applyTo(document);
    List<String> paths = paths(document);
    assertThat(paths).as("%s", mutation).contains(place.toString());
    assertThat(paths).as("%s", mutation).allMatch(path -> mayBeToldFor(place.toString(), path));
  }

  /** What follows from the value broken: its parts, and what its owner needs because of it. */
  private static boolean mayBeToldFor(String place, String path) {
    boolean role =
        place.matches("/agreement/parties/\\d/role") && path.equals("/agreement/parties");
    boolean scope =
        place.matches("/agreement/clauses/\\d+/scope")
            && path.startsWith(place.substring(0, place.lastIndexOf('/') + 1));
    return path.equals(place) || path.startsWith(place + "/") || role || scope;
  }

  private static List<String> paths(ObjectNode document) {
    try {
      CaseFiles.read(document.toString());
      return List.of();
    } catch (RefusedInput refused) {
      return refused.faults().stream().map(Fault::path).toList();
    }
  }

  private static List<JsonPointer> places(JsonNode document) {
    List<JsonPointer> places = new ArrayList<>();
    collect(document, JsonPointer.empty(), places);
    return places;
  }

  private static void collect(JsonNode node, JsonPointer place, List<JsonPointer> places) {
    if (!place.matches()) {
      places.add(place);
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      collect(property.getValue(), place.appendProperty(property.getKey()), places);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.path(i), place.appendIndex(i), places);
    }
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
