package eu.dpasdk.docs.cli;

import eu.dpasdk.docs.story.Story;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.rules.reading.Interpretation;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The runner without a subcommand: tells the story. */
@Command(
    name = "dpa",
    description = {
      "What a data-processing agreement means, with dates and sources.",
      "Without a command it tells a story: one change of sub-processor under two contracts."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "[COMMAND]",
    usageHelpAutoWidth = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:answered", "2:wrong usage", "3:input refused"})
final class DpaCommand implements Callable<Integer> {
  @Mixin private final CommonOptions options;

  private final Console console;

  DpaCommand(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public Integer call() throws WrongUsage {
    if (options.formatOr(Format.TEXT) == Format.JSON) {
      throw new WrongUsage("the story is text; the commands answer in JSON");
    }
    Interpretation how = options.interpretation();
    List<Language> languages =
        options.language().map(List::of).orElse(List.of(Language.EN, Language.NL));
    for (int i = 0; i < languages.size(); i++) {
      console.out().print(i == 0 ? "" : "\n\n");
      console.out().print(Story.tell(languages.get(i), how));
    }
    return ExitCode.ANSWERED;
  }
}
