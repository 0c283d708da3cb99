package eu.dpasdk.docs.answer;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.decision.Inconsistency;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.ListedSubProcessor;
import java.time.Instant;

/** Where the changes of sub-processors of a case file stand, as text for people. */
public final class ConsentText {
  private final Telling telling;
  private final Page page = new Page();

  private ConsentText(Telling telling) {
    this.telling = telling;
  }

  /** Returns {@code report} on {@code file} at {@code at}. */
  public static String of(
      CaseFile file, Instant at, Readings readings, ConsentReport report, Language language) {
    ConsentText text = new ConsentText(new Telling(language, file.agreement().zone()));
    CaseHead.tell(file.agreement(), at, text.telling, text.page);
    CaseHead.tell(readings, text.telling, text.page);
    report.decisions().forEach(decision -> ChangeText.tell(decision, text.telling, text.page));
    if (report.decisions().isEmpty()) {
      text.page.blank().paragraph(text.telling.say(Phrase.NO_CHANGES));
    }
    text.rest(report);
    return text.page.toString();
  }

  private void rest(ConsentReport report) {
    if (!report.findings().isEmpty()) {
      page.blank().heading(telling.say(Phrase.GENERAL_FINDINGS));
      report.findings().forEach(found -> page.entry("  ", ChangeText.finding(found, telling)));
    }
    if (!report.inconsistencies().isEmpty()) {
      page.blank().heading(telling.say(Phrase.INCONSISTENCIES));
      for (Inconsistency clash : report.inconsistencies()) {
        page.hanging("  ! ", clash.id() + ": " + telling.reason(clash.reason()));
      }
    }
    page.blank().heading(telling.say(Phrase.SUB_PROCESSORS));
    report.subProcessors().forEach(this::listed);
    if (report.subProcessors().isEmpty()) {
      page.hanging("  ", telling.say(Phrase.NONE));
    }
    page.blank()
        .entry(
            "",
            telling.say(Phrase.NEXT_CHANGE)
                + ": "
                + report.nextChange().map(telling::moment).orElse(telling.say(Phrase.NO_NEXT)));
  }

  private void listed(ListedSubProcessor listed) {
    String since =
        listed
            .since()
            .map(at -> " (" + telling.say(Phrase.SINCE) + " " + telling.moment(at) + ")")
            .orElse("");
    page.hanging("  · ", listed.subProcessor().name() + since);
    page.hanging("    ", telling.reason(listed.reason()));
  }
}
