package eu.dpasdk.docs.cli;

import eu.dpasdk.docs.answer.AnswerJson;
import eu.dpasdk.docs.answer.DocketText;
import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.docs.input.DeadlineLines;
import eu.dpasdk.docs.input.LineReader;
import eu.dpasdk.docs.json.PrettyJson;
import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers where a running agreement stands. */
@Command(
    name = "docket",
    header = "Tells where a running agreement stands.",
    description = {
      "At one moment: who owes what to whom by when, what each side may and must not do, what went",
      "wrong, what a human must judge, and when it changes. 'dpa schema case-file' describes a",
      "case file."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DocketCommand implements Callable<Integer> {
  private final Console console;
  private final CommonOptions options;

  @Parameters(arity = "1", paramLabel = "CASE.json", description = "The case file; - reads input.")
  private String file = "-";

  @Option(
      names = "--at",
      required = true,
      paramLabel = "INSTANT",
      description = "The moment asked about, such as 2026-03-12T09:00:00+01:00.")
  private String at = "";

  DocketCommand(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public Integer call() throws IOException, WrongUsage, RefusedInput {
    Interpretation how = options.interpretation();
    RecordedTime asked = moment(at);
    CaseFile read;
    try (InputStream stream = InputFile.open(file, console)) {
      read = CaseFiles.read(LineReader.document(stream));
    }
    Instant asOf = LocalTimes.instant(asked, read.agreement().zone());
    print(read, how, decide(read, asOf, how));
    return ExitCode.ANSWERED;
  }

  private void print(CaseFile read, Interpretation how, Docket docket) {
    Language language = options.languageOrEnglish();
    console
        .out()
        .print(
            options.formatOr(Format.TEXT) == Format.JSON
                ? PrettyJson.text(AnswerJson.in(language).docket(docket, how.readings()))
                : DocketText.of(read, docket, how.readings(), language));
  }

  private static Docket decide(CaseFile file, Instant asOf, Interpretation how)
      throws RefusedInput {
    try {
      return Docket.of(file, asOf, how);
    } catch (InvalidValueException invalid) {
      throw new RefusedInput(invalid.faults());
    } catch (CalendarRangeException unknown) {
      throw RefusedInput.of(DeadlineLines.outOfRange(unknown));
    }
  }

  private static RecordedTime moment(String text) throws WrongUsage {
    try {
      return RecordedTime.parse(text);
    } catch (InvalidValueException unreadable) {
      throw new WrongUsage(
          "--at '"
              + text
              + "' is not a moment; valid: 2026-03-12T09:00:00+01:00, or 2026-03-12T09:00 in the"
              + " zone of the agreement.");
    }
  }
}
