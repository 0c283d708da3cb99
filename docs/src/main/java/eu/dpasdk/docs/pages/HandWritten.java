package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.glossary.Glossary;
import eu.dpasdk.model.law.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people wrote: whole chapters, introductions of topics, and the glossary. */
final class HandWritten {
  /** The chapters, in the order in which they are read. */
  static final List<String> CHAPTERS =
      List.of("reading-guide", "scope", "cheat-sheet", "propose-a-change");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Glossary glossary;

  private HandWritten(Path folder) throws IOException {
    this.glossary = Glossary.read(folder.resolve("glossary.csv"));
    for (Language language : Language.values()) {
      for (String chapter : CHAPTERS) {
        read(folder, Book.folder(language) + "/" + chapter);
      }
      for (Chapter chapter : Chapter.values()) {
        read(folder, Book.folder(language) + "/topics/" + chapter.slug());
      }
    }
  }

  /** Reads what was written for the project at {@code root}. */
  static HandWritten of(Path root) throws IOException {
    return new HandWritten(root.resolve("docs/src/main/pages"));
  }

  private void read(Path folder, String name) throws IOException {
    Path file = folder.resolve(name + ".adoc");
    if (Files.exists(file)) {
      texts.put(name, Files.readString(file));
    }
  }

  /** Returns the introduction of the topic {@code slug}, if there is one. */
  Optional<String> introduction(String slug, Language language) {
    return Optional.ofNullable(texts.get(Book.folder(language) + "/topics/" + slug));
  }

  /** Returns the chapter {@code name} as a page of {@code book}. */
  String chapter(String name, Book book) {
    return page(
        name,
        Optional.ofNullable(texts.get(Book.folder(book.language()) + "/" + name))
            .orElseThrow(() -> new IllegalStateException("nobody wrote " + name)),
        book);
  }

  /** Returns the title of the chapter {@code name}. */
  String title(String name, Language language) {
    return Optional.ofNullable(texts.get(Book.folder(language) + "/" + name))
        .map(text -> text.substring(2, text.indexOf('\n')).strip())
        .orElseThrow(() -> new IllegalStateException("nobody wrote " + name));
  }

  /** Returns the glossary as a page of {@code book}. */
  String glossary(Book book) {
    return page("glossary", glossary.asciidoc(book.language()), book);
  }

  private static String page(String name, String text, Book book) {
    int end = text.indexOf('\n');
    return book.page(name, text.substring(2, end).strip()).raw(text.substring(end + 1)).toString();
  }
}
