package eu.dpasdk.docs.cli;

import eu.dpasdk.docs.answer.AnswerJson;
import eu.dpasdk.docs.answer.ConsentText;
import eu.dpasdk.docs.json.PrettyJson;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.time.Instant;
import picocli.CommandLine.Command;

/** Answers where the changes of sub-processors of a case file stand. */
@Command(
    name = "consent",
    header = "Tells where the changes of sub-processors of a case file stand.",
    description = {
      "For every change at one moment: window, objections, powers, go-live, findings, and what",
      "a human must judge. 'dpa schema case-file' describes a case file."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ConsentCommand extends CaseCommand {
  ConsentCommand(Console console, CommonOptions options) {
    super(console, options);
  }

  @Override
  String answer(CaseFile read, Instant asOf, Interpretation how, CommonOptions asked) {
    Language language = asked.languageOrEnglish();
    ConsentReport report = SubProcessorConsent.of(read, asOf, how);
    return asked.formatOr(Format.TEXT) == Format.JSON
        ? PrettyJson.text(AnswerJson.in(language).consent(read, asOf, how.readings(), report))
        : ConsentText.of(read, asOf, how.readings(), report, language);
  }
}
