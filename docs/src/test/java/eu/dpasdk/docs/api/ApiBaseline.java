package eu.dpasdk.docs.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Writes jars that hold what users can see of the library and nothing else: the exported types that
 * are not marked internal, without private parts, code or annotations. Later builds are compared
 * with them. Equal classes make equal jars.
 *
 * <p>Arguments: the root of the project, whose modules have been compiled.
 */
public final class ApiBaseline {
  static final List<String> MODULES = List.of("dpa-model", "dpa-rules", "dpa-testkit");

  /** The first moment that a zip file can tell. */
  private static final long NO_TIME = 315_619_200_000L;

  private ApiBaseline() {}

  /** Renews the jars under {@code docs/src/api}. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    for (String module : MODULES) {
      Path jar = root.resolve("docs/src/api/" + module + ".jar");
      try (OutputStream bytes = Files.newOutputStream(jar)) {
        write(root.resolve(module + "/target/classes"), bytes);
      }
      System.out.println(root.relativize(jar) + " " + Files.size(jar) + " bytes");
    }
  }

  /** Writes what users see of the classes in {@code folder}. */
  static void write(Path folder, OutputStream jar) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(jar)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (Map.Entry<String, byte[]> type : visible(folder).entrySet()) {
        ZipEntry entry = new ZipEntry(type.getKey() + ".class");
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(type.getValue());
        zip.closeEntry();
      }
    }
  }

  private static Map<String, byte[]> visible(Path folder) throws IOException {
    Map<String, ClassReader> all = read(folder);
    Set<String> internal = new HashSet<>();
    all.forEach(
        (name, type) -> {
          Status status = Status.of(type);
          if (status == Status.INTERNAL
              || status == Status.UNSAID && inherited(name, all) == Status.INTERNAL) {
            internal.add(name);
          }
        });
    Map<String, byte[]> visible = new TreeMap<>();
    all.forEach(
        (name, type) -> {
          boolean shown = SignaturesOnly.isShown(type.getAccess());
          if (shown && !internal.contains(name) && !name.endsWith("-info")) {
            ClassWriter signatures = new ClassWriter(0);
            type.accept(
                new SignaturesOnly(signatures),
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            visible.put(name, signatures.toByteArray());
          }
        });
    return visible;
  }

  /** The status of the type around {@code name}, or of its package. */
  private static Status inherited(String name, Map<String, ClassReader> all) {
    List<String> around = new ArrayList<>();
    for (int at = name.lastIndexOf('$'); at > 0; at = name.lastIndexOf('$', at - 1)) {
      around.add(name.substring(0, at));
    }
    around.add(name.substring(0, name.lastIndexOf('/')) + "/package-info");
    return around.stream()
        .filter(all::containsKey)
        .map(outer -> Status.of(all.get(outer)))
        .filter(status -> status != Status.UNSAID)
        .findFirst()
        .orElse(Status.UNSAID);
  }

  private static Map<String, ClassReader> read(Path folder) throws IOException {
    Set<String> exported = exported(folder);
    Map<String, ClassReader> all = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> exported.contains(room(folder.relativize(file))))
          .forEach(
              file -> {
                ClassReader type = reader(file);
                all.put(type.getClassName(), type);
              });
    }
    return all;
  }

  private static String room(Path file) {
    Path parent = file.getParent();
    return parent == null ? "" : parent.toString().replace('\\', '/').replace('/', '.');
  }

  private static ClassReader reader(Path file) {
    try {
      return new ClassReader(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> exported(Path folder) throws IOException {
    try (InputStream bytes = Files.newInputStream(folder.resolve("module-info.class"))) {
      return ModuleDescriptor.read(bytes).exports().stream()
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    }
  }
}
