package eu.dpasdk.docs.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the Javadoc of the model's sources says of its types and enum constants, as plain text. */
final class Sentences {
  private final Map<String, String> byName;

  private Sentences(Map<String, String> byName) {
    this.byName = byName;
  }

  /** Reads every Java file under {@code sources}. */
  static Sentences read(Path sources) throws IOException {
    JavaCompiler compiler =
        Objects.requireNonNull(
            ToolProvider.getSystemJavaCompiler(), "generating schemas needs a JDK, not a JRE");
    List<Path> files;
    try (Stream<Path> tree = Files.walk(sources)) {
      files = tree.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    Map<String, String> found = new HashMap<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Collector(trees, found).scan(unit, null);
      }
    }
    return new Sentences(found);
  }

  /** Returns what is said of {@code type}. */
  String of(Class<?> type) {
    return get(type.getSimpleName());
  }

  /** Returns what is said of the constant {@code name} of {@code type}. */
  String of(Class<?> type, String name) {
    return get(type.getSimpleName() + "." + name);
  }

  private String get(String name) {
    String sentence = byName.get(name);
    if (sentence == null) {
      throw new IllegalStateException("no Javadoc was found for " + name);
    }
    return sentence;
  }

  /** Gathers the comments of one file. */
  private static final class Collector extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees trees;
    private final Map<String, String> found;
    private String type = "";

    Collector(DocTrees trees, Map<String, String> found) {
      this.trees = trees;
      this.found = found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
      if (!type.isEmpty()) {
        // A nested type is a builder or a constant's body: nothing JSON knows.
        return null;
      }
      type = node.getSimpleName().toString();
      keep(type, false);
      super.visitClass(node, unused);
      type = "";
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree node, @Nullable Void unused) {
      keep(type + "." + node.getName(), true);
      return null;
    }

    private void keep(String name, boolean firstSentence) {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        List<? extends DocTree> parts =
            firstSentence ? comment.getFirstSentence() : comment.getFullBody();
        found.put(name, plain(parts));
      }
    }

    private static String plain(List<? extends DocTree> parts) {
      return parts.stream()
          .map(Collector::plain)
          .collect(Collectors.joining())
          .replaceAll("\\s+", " ")
          .strip();
    }

    private static String plain(DocTree part) {
      if (part instanceof TextTree text) {
        return text.getBody();
      }
      if (part instanceof LiteralTree literal) {
        return literal.getBody().getBody();
      }
      if (part instanceof LinkTree link) {
        return link.getLabel().isEmpty()
            ? link.getReference().getSignature().replaceAll("^.*[.#]|\\(.*$", "")
            : plain(link.getLabel());
      }
      return part instanceof EntityTree entity ? entity.toString() : " ";
    }
  }
}
