package eu.dpasdk.docs.cli;

import eu.dpasdk.docs.answer.AnswerJson;
import eu.dpasdk.docs.answer.DeadlineText;
import eu.dpasdk.docs.input.DeadlineLines;
import eu.dpasdk.docs.input.LineReader;
import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.Zones;
import eu.dpasdk.rules.reading.Interpretation;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Answers requests for deadlines, one JSON document a line, each as soon as it is read. */
@Command(
    name = "deadline",
    header = "Computes deadlines, one request a line.",
    description = {
      "JSON Lines in, JSON Lines out; 'dpa schema deadline-request' describes a request.",
      "A refused line is answered with its faults; the run then ends with exit code 3."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DeadlineCommand implements Callable<Integer> {
  private final Console console;
  private final CommonOptions options;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|-",
      description = "The requests; standard input if absent or -.")
  private String file = "-";

  DeadlineCommand(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public Integer call() throws IOException, WrongUsage, RefusedInput {
    Interpretation how = options.interpretation();
    Language language = options.languageOrEnglish();
    boolean json = options.formatOr(Format.JSON) == Format.JSON;
    try (InputStream stream = InputFile.open(file, console)) {
      return answer(new LineReader(stream), new Answering(how, language, json));
    }
  }

  private int answer(LineReader lines, Answering answering) throws IOException, RefusedInput {
    boolean any = false;
    boolean refused = false;
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (isBlank(line.get())) {
        continue;
      }
      any = true;
      refused |= !answering.answer(line.get(), lines.number());
      if (!lines.isReady()) {
        console.out().flush();
      }
      if (console.out().checkError()) {
        // Whoever reads the answers has gone away.
        break;
      }
    }
    if (!any) {
      throw RefusedInput.of(Fault.of("", "no request", "one JSON document a line"));
    }
    return refused ? ExitCode.REFUSED : ExitCode.ANSWERED;
  }

  private static boolean isBlank(byte[] line) {
    if (line.length > LineReader.MAX_BYTES) {
      // Cut off, so that what follows the blanks is not known.
      return false;
    }
    for (byte one : line) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return true;
  }

  /** What answering one line needs. */
  private final class Answering {
    private final Interpretation how;
    private final Language language;
    private final boolean json;
    private final AnswerJson writer;

    Answering(Interpretation how, Language language, boolean json) {
      this.how = how;
      this.language = language;
      this.json = json;
      this.writer = AnswerJson.in(language);
    }

    /** Answers {@code line}; returns whether it was accepted. */
    boolean answer(byte[] line, int number) {
      JsonNode id = MissingNode.getInstance();
      try {
        JsonNode request = StrictJson.read(LineReader.text(line));
        id = request.path("id");
        JsonNode zone = request.path("zone");
        Deadline deadline = DeadlineLines.answer(request, how);
        if (json) {
          print(writer.line(writer.deadline(id, deadline)) + "\n");
        } else {
          ZoneId where = zone.isString() ? ZoneId.of(zone.asString()) : Zones.AMSTERDAM;
          print(DeadlineText.of(id.asString(""), deadline, where, language));
        }
        return true;
      } catch (RefusedInput refused) {
        print(
            json
                ? writer.line(writer.refused(id, number, refused.faults())) + "\n"
                : DeadlineText.refused(id.asString(""), number, refused.faults(), language));
        Dpa.print(console, "line " + number + ": ", refused);
        return false;
      }
    }

    private void print(String answer) {
      console.out().print(answer);
    }
  }
}
