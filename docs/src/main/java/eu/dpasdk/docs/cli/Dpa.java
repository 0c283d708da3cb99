package eu.dpasdk.docs.cli;

import eu.dpasdk.docs.answer.Page;
import eu.dpasdk.docs.answer.Wrap;
import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.model.fault.Fault;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/**
 * The command line as a whole: runs a command and turns whatever happens into an exit code, with a
 * message instead of a stack trace.
 */
public final class Dpa {
  private Dpa() {}

  /** Runs the runner in a process. */
  public static void main(String[] args) {
    System.exit(run(Console.of(System.in, System.out, System.err), args));
  }

  /** Runs {@code args} on {@code console} and returns the exit code. */
  public static int run(Console console, String... args) {
    CommonOptions options = new CommonOptions();
    CommandLine line =
        new CommandLine(new DpaCommand(console, options))
            .addSubcommand("deadline", new DeadlineCommand(console, options))
            .addSubcommand("consent", new ConsentCommand(console, options))
            .addSubcommand("assess", new AssessCommand(console, options))
            .addSubcommand("docket", new DocketCommand(console, options))
            .addSubcommand("catalogue", new CatalogueCommand(console, options))
            .addSubcommand("schema", new SchemaCommand(console))
            .addSubcommand("coverage", new CoverageCommand(console, options))
            .addSubcommand("pages", new PagesCommand(console))
            .addSubcommand("performance", new PerformanceCommand(console))
            .setOut(console.out())
            .setErr(console.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setUsageHelpWidth(Page.WIDTH)
            .setExecutionExceptionHandler(Dpa::explain)
            .setOverwrittenOptionsAllowed(false)
            // A name that starts with @ is a name, not a file of arguments.
            .setExpandAtFiles(false);
    int code = line.execute(args);
    console.out().flush();
    console.err().flush();
    return code;
  }

  /** Prints every fault with its path. */
  static void print(Console console, String where, RefusedInput refused) {
    for (Fault fault : refused.faults()) {
      console.err().println(Wrap.clean(where + fault.sentence()));
    }
  }

  private static int explain(Exception cause, CommandLine command, ParseResult unused) {
    Console console = new Console(System.in, command.getOut(), command.getErr());
    if (cause instanceof RefusedInput refused) {
      print(console, "", refused);
      return ExitCode.REFUSED;
    }
    String name = command.getCommandSpec().qualifiedName();
    if (cause instanceof WrongUsage) {
      console.err().println(name + ": " + Wrap.clean(String.valueOf(cause.getMessage())));
      console.err().println("Try '" + name + " --help'.");
      return ExitCode.USAGE;
    }
    console
        .err()
        .println(name + ": this should not happen, please report it: " + Wrap.clean("" + cause));
    return ExitCode.FAILED;
  }
}
