package eu.dpasdk.docs.cli;

import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.docs.json.PrettyJson;
import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Lists the agreements the library knows, or prints one as JSON. */
@Command(
    name = "catalogue",
    header = "Lists the agreements known by name, or prints one as JSON.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CatalogueCommand implements Callable<Integer> {
  private final Console console;
  private final CommonOptions options;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The agreement to print.")
  private @Nullable String name;

  CatalogueCommand(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public Integer call() throws WrongUsage {
    String label = name;
    if (label == null) {
      for (Catalogue entry : Catalogue.values()) {
        String title = agreement(entry).title().in(options.languageOrEnglish());
        console.out().print(String.format("%-29s%s%n", entry.label(), title));
      }
      return ExitCode.ANSWERED;
    }
    Catalogue entry = entry(label);
    JsonNode document = StrictJson.mapper().valueToTree(agreement(entry));
    console.out().print(PrettyJson.text(document));
    return ExitCode.ANSWERED;
  }

  /** Returns the entry named {@code label}; refuses a name the catalogue does not know. */
  static Catalogue entry(String label) throws WrongUsage {
    return Catalogue.named(label)
        .orElseThrow(
            () ->
                new WrongUsage(
                    "the catalogue has no "
                        + label
                        + "; valid: "
                        + String.join(", ", Catalogue.labels())));
  }

  private static Agreement agreement(Catalogue entry) {
    return entry.agreementWith(CaseFiles.exampleController());
  }
}
