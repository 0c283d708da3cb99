package eu.dpasdk.docs.cli;

import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.docs.input.DeadlineLines;
import eu.dpasdk.docs.input.LineReader;
import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A question about a case file at a moment. */
abstract class CaseCommand implements Callable<Integer> {
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

  CaseCommand(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public final Integer call() throws IOException, WrongUsage, RefusedInput {
    Interpretation how = options.interpretation();
    RecordedTime asked = moment(at);
    CaseFile read;
    try (InputStream stream = InputFile.open(file, console)) {
      read = CaseFiles.read(LineReader.document(stream));
    }
    Instant asOf = LocalTimes.instant(asked, read.agreement().zone());
    console.out().print(decided(read, asOf, how));
    return ExitCode.ANSWERED;
  }

  /** Returns the answer in the form and the language of {@code asked}. */
  abstract String answer(CaseFile read, Instant asOf, Interpretation how, CommonOptions asked);

  private String decided(CaseFile read, Instant asOf, Interpretation how) throws RefusedInput {
    try {
      return answer(read, asOf, how, options);
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
