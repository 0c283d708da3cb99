package eu.dpasdk.testkit.value;

import eu.dpasdk.model.agreement.Agreement;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The types of the model as its folder or jar holds them, so that none is forgotten. */
final class ModelClassFiles {
  private ModelClassFiles() {}

  /** Every type with a JSON creator. */
  static List<Class<?>> withJson() {
    try {
      Path place =
          Path.of(Agreement.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return withJson(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return withJson(jar.getPath("/"));
      }
    } catch (IOException | URISyntaxException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static List<Class<?>> withJson(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.startsWith("eu") && name.endsWith(".class"))
          .filter(name -> !name.endsWith("-info.class"))
          .<Class<?>>map(name -> load(name.replace('/', '.').replaceAll("[.]class$", "")))
          .filter(type -> ModelTypes.creator(type).isPresent())
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException gone) {
      throw new AssertionError(gone);
    }
  }
}
