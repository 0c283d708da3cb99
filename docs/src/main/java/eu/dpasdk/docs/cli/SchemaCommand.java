package eu.dpasdk.docs.cli;

import eu.dpasdk.docs.json.PrettyJson;
import eu.dpasdk.docs.schema.GenerateSchemas;
import eu.dpasdk.docs.schema.ReflectionHints;
import eu.dpasdk.docs.schema.RunnerSchemas;
import eu.dpasdk.docs.schema.SchemaName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of what the runner reads and writes. */
@Command(
    name = "schema",
    header = "Prints the JSON Schema of what is read and written, or their names.",
    description = "Without a name, prints the names.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--write",
      description =
          "Renew what is generated and checked in: the schemas and the hints for native images of"
              + " the model, and the index of the vectors.")
  private boolean write;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The schema to print.")
  private @Nullable String name;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws WrongUsage, IOException {
    if (write) {
      Path root = Path.of(System.getProperty("dpa.root", ""));
      GenerateSchemas.write(root).forEach(file -> console.out().println(root.relativize(file)));
      console.out().println(root.relativize(ReflectionHints.write(root)));
      return ExitCode.ANSWERED;
    }
    String label = name;
    if (label == null) {
      SchemaName.labels().forEach(console.out()::println);
      return ExitCode.ANSWERED;
    }
    SchemaName schema =
        SchemaName.named(label)
            .orElseThrow(
                () ->
                    new WrongUsage(
                        "there is no schema "
                            + label
                            + "; valid: "
                            + String.join(", ", SchemaName.labels())));
    console.out().print(PrettyJson.text(RunnerSchemas.of(schema)));
    return ExitCode.ANSWERED;
  }
}
