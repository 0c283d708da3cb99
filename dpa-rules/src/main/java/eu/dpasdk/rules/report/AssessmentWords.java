package eu.dpasdk.rules.report;

import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.GapResult;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;

/** What the constants of an assessment are called in a report. */
public final class AssessmentWords {
  private AssessmentWords() {}

  /** Returns the word for a result. */
  public static String of(ElementResult result, Language language) {
    Text words =
        switch (result) {
          case PRESENT -> Text.of("aanwezig", "present");
          case PARTIAL -> Text.of("deels", "partial");
          case MISSING -> Text.of("ontbreekt", "missing");
          case NOT_APPLICABLE -> Text.of("n.v.t.", "n/a");
          case UNRESOLVED -> Text.of("onopgelost", "unresolved");
        };
    return words.in(language);
  }

  /** Returns the word for the result on a benchmark item. */
  public static String of(GapResult result, Language language) {
    Text words =
        switch (result) {
          case MET -> Text.of("aanwezig", "met");
          case GAP -> Text.of("ontbreekt", "gap");
          case NOT_APPLICABLE -> Text.of("n.v.t.", "n/a");
        };
    return words.in(language);
  }

  /** Returns the word for a weight. */
  public static String of(Severity severity, Language language) {
    return severity.label().in(language);
  }
}
