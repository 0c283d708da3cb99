package eu.dpasdk.docs.performance;

import eu.dpasdk.docs.json.RefusedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The section of the README about performance, made from the recorded run: {@code docs/dpa
 * performance --write}, after a run was recorded. A test fails while it is stale.
 */
public final class PerformanceSection {
  static final String START =
      "<!-- Made from docs/src/benchmark/resources/recorded-run.json by docs/dpa performance"
          + " --write. -->\n";

  static final String END = "<!-- End of what was made. -->\n";

  private PerformanceSection() {}

  /** Returns the README of the project at {@code root}. */
  public static Path readme(Path root) {
    return root.resolve("README.md");
  }

  /** Renews the section in the README of the project at {@code root}, and returns that file. */
  public static Path write(Path root) throws IOException, RefusedInput {
    Path readme = readme(root);
    String text = Files.readString(readme);
    return Files.writeString(readme, renewed(text, Run.recorded(root)));
  }

  /** Returns {@code readme} with the table of {@code run} between the two marks. */
  static String renewed(String readme, Run run) {
    int start = readme.indexOf(START);
    int end = readme.indexOf(END);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("the README has no place for the table of a run");
    }
    return readme.substring(0, start + START.length())
        + RunTable.markdown(run)
        + readme.substring(end);
  }
}
