package eu.dpasdk.docs.benchmark;

import eu.dpasdk.docs.benchmark.calendar.CalendarGroup;
import eu.dpasdk.docs.benchmark.decision.Decisions;
import eu.dpasdk.docs.benchmark.docket.DocketGrowth;
import eu.dpasdk.docs.benchmark.generation.GenerationGroup;
import eu.dpasdk.docs.benchmark.json.JsonGroup;
import eu.dpasdk.docs.benchmark.start.StartGroup;
import eu.dpasdk.docs.benchmark.sweep.SweepGroup;
import eu.dpasdk.docs.performance.PerformanceSection;
import eu.dpasdk.docs.performance.Run;
import eu.dpasdk.docs.performance.RunTable;
import eu.dpasdk.docs.performance.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks, measures, and prints one table of ratios: {@code mvn -q -Pbenchmark -DskipTests verify}.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** Returns all groups, in the order of the table. */
  private static List<Group> groups() {
    return List.of(
        new CalendarGroup(),
        new Decisions(),
        new DocketGrowth(),
        new SweepGroup(),
        new JsonGroup(),
        new StartGroup(),
        new GenerationGroup());
  }

  /** Runs the groups that the system properties ask for. */
  public static void main(String[] args) throws Exception {
    Settings settings = Settings.read();
    List<Group> groups = settings.chosen(groups());
    for (Group group : groups) {
      System.err.println("checking that all answers are equal: " + group.name());
      group.check();
    }
    Run run = measure(groups, settings);
    String table = RunTable.markdown(run);
    System.out.print(table);
    Path folder = Files.createDirectories(settings.root().resolve("docs/target/benchmark"));
    Files.writeString(folder.resolve("run.md"), table);
    Files.writeString(folder.resolve("run.json"), run.json());
    if (settings.record()) {
      run.record(settings.root());
      PerformanceSection.write(settings.root());
    }
  }

  private static Run measure(List<Group> groups, Settings settings) throws Exception {
    long start = System.nanoTime();
    String loadBefore = Machine.load();
    Map<String, String> versions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<Section> sections = new ArrayList<>();
    for (Group group : groups) {
      long began = System.nanoTime();
      versions.putAll(group.versions());
      sections.add(
          new Section(
              group.name(), group.title(), group.notes(), group.rows(group.measure(settings))));
      System.err.println("measured " + group.name() + " in " + minutes(began) + " minutes");
    }
    return new Run(
        LocalDate.now().toString(),
        Machine.name(),
        Machine.system(),
        Machine.jdk(),
        minutes(start),
        loadBefore + " before and " + Machine.load() + " after",
        settings.quick(),
        versions,
        sections);
  }

  private static long minutes(long since) {
    return Math.round(Duration.ofNanos(System.nanoTime() - since).toSeconds() / 60.0);
  }
}
