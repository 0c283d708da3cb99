package eu.dpasdk.docs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The file a command reads, or standard input for {@code -}. */
final class InputFile {
  private InputFile() {}

  /** Opens {@code name}; a file that cannot be read is wrong usage. */
  static InputStream open(String name, Console console) throws WrongUsage {
    if (name.equals("-")) {
      return console.in();
    }
    try {
      Path file = Path.of(name);
      if (Files.isRegularFile(file) || Files.exists(file) && !Files.isDirectory(file)) {
        return Files.newInputStream(file);
      }
      throw new WrongUsage((Files.isDirectory(file) ? "a folder: " : "no such file: ") + name);
    } catch (IOException | InvalidPathException unreadable) {
      throw new WrongUsage("cannot read " + name);
    }
  }
}
