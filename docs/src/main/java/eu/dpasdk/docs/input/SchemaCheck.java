package eu.dpasdk.docs.input;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import eu.dpasdk.model.fault.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds documents against one JSON Schema and tells every fault. Built once, asked often. */
public final class SchemaCheck {
  private final Schema schema;
  private final FaultWords words;

  private SchemaCheck(Schema schema, FaultWords words) {
    this.schema = schema;
    this.words = words;
  }

  /** Returns the check of {@code schema}. */
  public static SchemaCheck of(ObjectNode schema) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    Schema ready = registry.getSchema(schema);
    ready.initializeValidators();
    return new SchemaCheck(ready, new FaultWords(schema));
  }

  /**
   * Returns every fault of {@code document}; none if it is valid. A value of the wrong type is told
   * as that and nothing else.
   */
  public List<Fault> faults(JsonNode document) {
    Map<String, Fault> byPath = new LinkedHashMap<>();
    for (Error error : schema.validate(document)) {
      Fault fault = words.fault(error);
      if (error.getKeyword().equals("type")) {
        byPath.put(fault.path(), fault);
      } else {
        byPath.putIfAbsent(fault.path(), fault);
      }
    }
    return List.copyOf(byPath.values());
  }
}
