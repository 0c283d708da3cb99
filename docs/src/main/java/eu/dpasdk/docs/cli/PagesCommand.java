package eu.dpasdk.docs.cli;

import eu.dpasdk.docs.pages.GeneratePages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the pages for a legal team, and renews those checked in. */
@Command(
    name = "pages",
    header = "Lists the pages for a legal team, or renews those checked in.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class PagesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--write",
      description = "Renew the pages checked in; for those who change a rule or an agreement.")
  private boolean write;

  PagesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path root = Path.of(System.getProperty("dpa.root", ""));
    if (write) {
      GeneratePages.write(root).forEach(file -> console.out().println(root.relativize(file)));
    } else {
      GeneratePages.pages(root).keySet().forEach(file -> console.out().println(file));
    }
    return ExitCode.ANSWERED;
  }
}
