package eu.dpasdk.docs.schema;

import eu.dpasdk.docs.json.PrettyJson;
import eu.dpasdk.testkit.value.ModelTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Writes which types of the model Jackson looks into, for a native image of GraalVM: a user then
 * needs no configuration. A test fails while the file is stale.
 */
public final class ReflectionHints {
  private static final String FOLDER =
      "dpa-model/src/main/resources/META-INF/native-image/eu.dpasdk/dpa-model";

  /** Classes behind a value that are written by hand, beside those that are generated. */
  private static final List<String> BY_HAND =
      List.of(
          "eu.dpasdk.model.law.TypedOperand$OfDate",
          "eu.dpasdk.model.law.TypedOperand$OfMoment",
          "eu.dpasdk.model.law.TypedOperand$OfText");

  private ReflectionHints() {}

  /** Writes the hints of the project at {@code root} and returns their file. */
  public static Path write(Path root) throws IOException {
    Files.createDirectories(root.resolve(FOLDER));
    return Files.writeString(file(root), text());
  }

  static Path file(Path root) {
    return root.resolve(FOLDER).resolve("reflect-config.json");
  }

  static String text() {
    ArrayNode hints = JsonNodeFactory.instance.arrayNode();
    for (String type : types()) {
      hints
          .addObject()
          .put("name", type)
          .put("allDeclaredConstructors", true)
          .put("allDeclaredFields", true)
          .put("allDeclaredMethods", true);
    }
    return PrettyJson.text(hints);
  }

  /** The names of the types with a part in JSON, of what they inherit from, and what makes them. */
  static Set<String> types() {
    Set<String> names = new TreeSet<>(BY_HAND);
    for (Class<?> type : ModelTypes.all()) {
      add(type, names);
      addGenerated(type, names);
    }
    return names;
  }

  private static void add(Class<?> type, Set<String> names) {
    if (type.getName().startsWith("eu.dpasdk") && names.add(type.getName())) {
      for (Class<?> parent : type.getInterfaces()) {
        add(parent, names);
      }
    }
  }

  /** The class behind a value, which is what Jackson is given to write. */
  private static void addGenerated(Class<?> type, Set<String> names) {
    String generated = type.getPackageName() + ".Immutable" + type.getSimpleName();
    try {
      names.add(Class.forName(generated, false, type.getClassLoader()).getName());
    } catch (ClassNotFoundException none) {
      // Enums and unions have none.
      names.add(type.getName());
    }
  }
}
