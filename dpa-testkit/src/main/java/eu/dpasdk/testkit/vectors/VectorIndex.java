package eu.dpasdk.testkit.vectors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The vectors of every file by the clause or provision they are an example of. */
public final class VectorIndex {
  private static final String FILE = "index.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private VectorIndex() {}

  /** Returns the index as {@code index.json} has it. */
  public static SortedMap<String, List<VectorName>> read() {
    SortedMap<String, List<VectorName>> index = new TreeMap<>();
    for (Map.Entry<String, JsonNode> clause : clauses().properties()) {
      List<VectorName> names = new ArrayList<>();
      for (Map.Entry<String, JsonNode> file : clause.getValue().properties()) {
        file.getValue().forEach(id -> names.add(new VectorName(file.getKey(), id.stringValue())));
      }
      index.put(clause.getKey(), List.copyOf(names));
    }
    return Collections.unmodifiableSortedMap(index);
  }

  /** Returns the index of the vectors as they are now; a vector of Article 28 under its element. */
  public static SortedMap<String, List<VectorName>> generate() {
    SortedMap<String, List<VectorName>> index = new TreeMap<>();
    for (AssessmentVector each : AssessmentVectors.all()) {
      add(index, "assessment-vectors.json", each.id(), List.of(each.element().provision().code()));
    }
    for (ConsentVector each : ConsentVectors.all()) {
      add(index, "consent-vectors.json", each.id(), each.clauses());
    }
    for (DeadlineVector each : VectorRunner.deadlines()) {
      add(index, "deadline-vectors.json", each.id(), each.clauses());
    }
    for (DocketVector each : DocketVectors.all()) {
      add(index, "docket-vectors.json", each.id(), each.clauses());
    }
    index.replaceAll((clause, names) -> List.copyOf(names));
    return Collections.unmodifiableSortedMap(index);
  }

  /** Returns {@code index} in the form of {@code index.json}. */
  public static ObjectNode json(SortedMap<String, List<VectorName>> index) {
    ObjectNode tree = JSON.createObjectNode();
    tree.put("$schema", "index.schema.json");
    tree.put("schemaVersion", 1);
    ObjectNode clauses = tree.putObject("clauses");
    index.forEach(
        (clause, names) -> {
          ObjectNode files = clauses.putObject(clause);
          names.forEach(name -> files.withArray("/" + name.file()).add(name.id()));
        });
    return tree;
  }

  private static JsonNode clauses() {
    return JSON.readTree(VectorFiles.text(FILE)).get("clauses");
  }

  private static void add(
      SortedMap<String, List<VectorName>> index, String file, String id, List<String> clauses) {
    for (String clause : clauses) {
      index.computeIfAbsent(clause, key -> new ArrayList<>()).add(new VectorName(file, id));
    }
  }
}
