package eu.dpasdk.docs.schema;

import eu.dpasdk.docs.json.PrettyJson;
import eu.dpasdk.testkit.vectors.VectorIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the schemas of the model and the index of the vectors into the resources: {@code docs/dpa
 * schema --write}, after a change of the model's types or of a vector. A test fails while a file is
 * stale.
 */
public final class GenerateSchemas {
  private static final String SOURCES = "dpa-model/src/main/java";
  private static final String SCHEMAS = "dpa-model/src/main/resources/eu/dpasdk/model/schema";

  private static final String INDEX =
      "dpa-testkit/src/main/resources/eu/dpasdk/testkit/vectors/index.json";

  private GenerateSchemas() {}

  /** Writes the schemas and the index of the project at {@code root} and returns their files. */
  public static List<Path> write(Path root) throws IOException {
    Path folder = Files.createDirectories(folder(root));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<SchemaName, String> schema : generate(root).entrySet()) {
      files.add(Files.writeString(folder.resolve(schema.getKey().fileName()), schema.getValue()));
    }
    Path index = root.resolve(INDEX);
    files.add(Files.writeString(index, PrettyJson.text(VectorIndex.json(VectorIndex.generate()))));
    return files;
  }

  /** Returns the folder of the schemas under the root of the project. */
  static Path folder(Path root) {
    return root.resolve(SCHEMAS);
  }

  /** Returns the text of every schema, as the sources under {@code root} have it now. */
  static Map<SchemaName, String> generate(Path root) throws IOException {
    SchemaGenerator generator = new SchemaGenerator(Sentences.read(root.resolve(SOURCES)));
    Map<SchemaName, String> texts = new LinkedHashMap<>();
    for (SchemaName name : SchemaName.values()) {
      texts.put(name, PrettyJson.text(generator.generate(name)));
    }
    return texts;
  }
}
