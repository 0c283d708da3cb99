package eu.dpasdk.testkit.api;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.value.ModelTypes;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that a module shows to its users, as its folder or jar holds them. */
public final class PublicTypes {
  private PublicTypes() {}

  /** The public types of the exported packages of the model, by name. */
  public static List<Class<?>> ofModel() {
    return besides(Agreement.class);
  }

  /** The public types of the exported packages of the rules, by name. */
  public static List<Class<?>> ofRules() {
    return besides(Docket.class);
  }

  static List<Class<?>> ofTestkit() {
    return besides(ModelTypes.class);
  }

  /** The status of a type: its own, that of the type around it, or that of its package. */
  public static Optional<ApiLevel> status(Class<?> type) {
    for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
      ApiStatus own = around.getAnnotation(ApiStatus.class);
      if (own != null) {
        return Optional.of(own.value());
      }
    }
    return Optional.ofNullable(type.getPackage().getAnnotation(ApiStatus.class))
        .map(ApiStatus::value);
  }

  private static List<Class<?>> besides(Class<?> member) {
    try {
      Path place = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return below(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return below(jar.getPath("/"));
      }
    } catch (IOException | URISyntaxException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static List<Class<?>> below(Path root) throws IOException {
    Set<String> exported = exported(root.resolve("module-info.class"));
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
          .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
          .sorted()
          .<Class<?>>map(PublicTypes::load)
          .filter(PublicTypes::isPublic)
          .toList();
    }
  }

  private static Set<String> exported(Path moduleInfo) throws IOException {
    try (InputStream bytes = Files.newInputStream(moduleInfo)) {
      return ModuleDescriptor.read(bytes).exports().stream()
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    }
  }

  private static boolean isPublic(Class<?> type) {
    for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
      if (!Modifier.isPublic(around.getModifiers())) {
        return false;
      }
    }
    return !type.isAnonymousClass() && !type.isLocalClass();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicTypes.class.getClassLoader());
    } catch (ClassNotFoundException gone) {
      throw new AssertionError(gone);
    }
  }
}
