package eu.dpasdk.docs.cli;

import eu.dpasdk.docs.answer.AnswerJson;
import eu.dpasdk.docs.input.Agreements;
import eu.dpasdk.docs.input.LineReader;
import eu.dpasdk.docs.json.PrettyJson;
import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.report.AssessmentReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Assesses an agreement against Article 28 GDPR and the Commission clauses. */
@Command(
    name = "assess",
    header = "Assesses an agreement against Article 28 GDPR and the Commission clauses.",
    description = {
      "For every element: what the text of the law and what the benchmark make of it, by which",
      "clauses, why, and what would mend it. 'dpa schema agreement' describes an agreement."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AssessCommand implements Callable<Integer> {
  private final Console console;
  private final CommonOptions options;

  @Parameters(
      arity = "1",
      paramLabel = "AGREEMENT.json",
      description = "The agreement; - reads input.")
  private String file = "-";

  AssessCommand(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public Integer call() throws IOException, WrongUsage, RefusedInput {
    Language language = options.languageOrEnglish();
    boolean json = options.formatOr(Format.TEXT) == Format.JSON;
    Agreement agreement;
    try (InputStream stream = InputFile.open(file, console)) {
      agreement = Agreements.read(LineReader.document(stream));
    }
    Assessment assessment = Article28.assess(agreement, options.interpretation().readings());
    console
        .out()
        .print(
            json
                ? PrettyJson.text(AnswerJson.in(language).assessment(agreement, assessment))
                : AssessmentReport.plainText(agreement, assessment, language));
    return ExitCode.ANSWERED;
  }
}
