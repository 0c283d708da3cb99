package eu.dpasdk.docs.cli;

import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.docs.performance.PerformanceSection;
import eu.dpasdk.docs.performance.Run;
import eu.dpasdk.docs.performance.RunTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the recorded run of the benchmarks, and renews the section of the README made from it. */
@Command(
    name = "performance",
    header = "Prints the recorded run of the benchmarks, or renews the README's section about it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class PerformanceCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--write",
      description = "Renew the section of the README; for those who recorded a run.")
  private boolean write;

  PerformanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, RefusedInput {
    Path root = Path.of(System.getProperty("dpa.root", ""));
    if (write) {
      console.out().println(root.relativize(PerformanceSection.write(root)));
    } else {
      console.out().print(RunTable.markdown(Run.recorded(root)));
    }
    return ExitCode.ANSWERED;
  }
}
