package eu.dpasdk.docs.cli;

import eu.dpasdk.docs.answer.AnswerJson;
import eu.dpasdk.docs.answer.DocketText;
import eu.dpasdk.docs.json.PrettyJson;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import picocli.CommandLine.Command;

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
final class DocketCommand extends CaseCommand {
  DocketCommand(Console console, CommonOptions options) {
    super(console, options);
  }

  @Override
  String answer(CaseFile read, Instant asOf, Interpretation how, CommonOptions asked) {
    Language language = asked.languageOrEnglish();
    Docket docket = Docket.of(read, asOf, how);
    return asked.formatOr(Format.TEXT) == Format.JSON
        ? PrettyJson.text(AnswerJson.in(language).docket(docket, how.readings()))
        : DocketText.of(docket, how.readings(), language);
  }
}
