package eu.dpasdk.docs.cli;

import eu.dpasdk.docs.coverage.GenerateCoverage;
import eu.dpasdk.model.catalogue.Catalogue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints which term was read from which clause of an agreement of the catalogue. */
@Command(
    name = "coverage",
    header = "Prints which term was read from which clause, as AsciiDoc.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CoverageCommand implements Callable<Integer> {
  private final Console console;
  private final CommonOptions options;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The agreement.")
  private @Nullable String name;

  CoverageCommand(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public Integer call() throws WrongUsage {
    Catalogue entry = CatalogueCommand.entry(name == null ? "" : name);
    console.out().print(GenerateCoverage.page(entry, options.languageOrEnglish()));
    return ExitCode.ANSWERED;
  }
}
