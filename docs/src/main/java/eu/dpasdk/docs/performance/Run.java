package eu.dpasdk.docs.performance;

import eu.dpasdk.docs.json.PrettyJson;
import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.model.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of the benchmarks, with what is needed to read it.
 *
 * @param date the day, ISO-8601
 * @param machine the processor, how many there were, and the memory
 * @param system the operating system
 * @param jdk the Java virtual machine
 * @param minutes how long the run took
 * @param load how busy the machine was before the run and after it, in processors
 * @param quick whether this was a short run, which shows that all works and no more
 * @param versions what was measured, by name
 * @param sections the comparisons, by group
 */
public record Run(
    String date,
    String machine,
    String system,
    String jdk,
    long minutes,
    String load,
    boolean quick,
    Map<String, String> versions,
    List<Section> sections) {
  private static final String FOLDER = "docs/src/benchmark/resources";
  private static final String RECORD = "recorded-run.json";

  /**
   * Returns the run that is checked in, in the project at {@code root}.
   *
   * @throws RefusedInput if none is
   */
  public static Run recorded(Path root) throws IOException, RefusedInput {
    Path record = root.resolve(FOLDER).resolve(RECORD);
    if (!Files.exists(record)) {
      throw RefusedInput.of(
          Fault.of(
              "", "no run of the benchmarks is recorded", "a run made with -Dbenchmark.record"));
    }
    return JsonMapper.shared().readValue(Files.readString(record), Run.class);
  }

  /** Checks this run in, in the project at {@code root}, and returns its file. */
  public Path record(Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve(FOLDER));
    return Files.writeString(folder.resolve(RECORD), json());
  }

  /** Returns the JSON form. */
  public String json() {
    return PrettyJson.text(JsonMapper.shared().valueToTree(this));
  }
}
