package eu.dpasdk.rules.report;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.GapFinding;
import eu.dpasdk.model.article28.GapResult;
import eu.dpasdk.model.article28.GroupFinding;
import eu.dpasdk.model.article28.Presumption;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.rules.article28.ElementRule;
import eu.dpasdk.rules.book.Explanations;
import eu.dpasdk.rules.book.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Article 28 GDPR: the assessment of an agreement as a page. First what a board reads in a minute,
 * then the table, then the reasoning: for each element what was found, why, and what would mend it.
 */
public final class AssessmentReport {
  private final Agreement agreement;
  private final Assessment assessment;
  private final Language language;
  private final Sheet sheet;

  private AssessmentReport(
      Agreement agreement, Assessment assessment, Language language, Sheet sheet) {
    this.agreement = agreement;
    this.assessment = assessment;
    this.language = language;
    this.sheet = sheet;
  }

  /** Returns the report as plain text, at most 100 columns wide. */
  public static String plainText(Agreement agreement, Assessment assessment, Language language) {
    return new AssessmentReport(agreement, assessment, language, new PlainSheet()).write();
  }

  /** Returns the report as Markdown. */
  public static String markdown(Agreement agreement, Assessment assessment, Language language) {
    return new AssessmentReport(agreement, assessment, language, new MarkdownSheet()).write();
  }

  private String write() {
    sheet.title(words("Artikel 28 AVG: ", "Article 28 GDPR: ") + agreement.title().in(language));
    summary();
    elements();
    groups();
    gaps();
    new AssessmentAnnex(assessment, language, sheet).write();
    reasoning();
    return sheet.text();
  }

  private void summary() {
    sheet.heading(words("Samenvatting", "Summary"));
    sheet.paragraph(
        words("Naar de tekst van de AVG: ", "By the text of the GDPR: ")
            + counts(ElementFinding::statute)
            + ".");
    sheet.paragraph(
        words(
                "Naar de maatstaf van de Commissiebepalingen en de EDPB: ",
                "By the benchmark of the Commission clauses and the EDPB: ")
            + counts(ElementFinding::benchmark)
            + ".");
    claim();
    List<ElementFinding> heavy =
        assessment.elements().stream()
            .filter(finding -> finding.severity() == Severity.HIGH)
            .toList();
    if (heavy.isEmpty()) {
      sheet.paragraph(words("Er zijn geen zware bevindingen.", "There are no heavy findings."));
      return;
    }
    sheet.paragraph(words("Wat het zwaarst weegt:", "What weighs most:"));
    heavy.forEach(
        finding ->
            sheet.point(
                finding.element().code()
                    + " "
                    + finding.element().label().in(language)
                    + heaviest(finding)
                        .map(reason -> ": " + Explanations.sentence(reason, language))
                        .orElse(""),
                List.of()));
  }

  private void claim() {
    if (assessment.presumption() == Presumption.KEPT) {
      sheet.paragraph(
          words(
              "De overeenkomst zegt de Commissiebepalingen te zijn, en is niet in haar nadeel"
                  + " gewijzigd: het vermoeden van artikel 28 lid 7 AVG blijft.",
              "The agreement claims to be the Commission clauses and was not modified for the"
                  + " worse: the presumption of Art. 28(7) GDPR stands."));
    } else if (assessment.presumption() == Presumption.LOST) {
      sheet.paragraph(
          words(
              "De overeenkomst zegt de Commissiebepalingen te zijn, maar is gewijzigd; het vermoeden"
                  + " van artikel 28 lid 7 AVG is verloren.",
              "The agreement claims to be the Commission clauses but was modified; the presumption of"
                  + " Art. 28(7) GDPR is lost."));
    }
  }

  /** The reason that weighs as the finding does, or the first; none in a finding without any. */
  private static Optional<Reason> heaviest(ElementFinding finding) {
    return finding.reasons().stream()
        .filter(
            reason ->
                RuleBook.rule(reason.rule()) instanceof ElementRule rule
                    && rule.severity() == finding.severity())
        .findFirst()
        .or(() -> finding.reasons().stream().findFirst());
  }

  /** How many elements have which result, such as {@code 20 present, 3 partial}. */
  private String counts(Function<ElementFinding, ElementResult> axis) {
    List<String> parts = new ArrayList<>();
    for (ElementResult result : ElementResult.values()) {
      long count =
          assessment.elements().stream().filter(each -> axis.apply(each) == result).count();
      if (count > 0) {
        parts.add(count + " " + AssessmentWords.of(result, language));
      }
    }
    return String.join(", ", parts);
  }

  private void elements() {
    sheet.heading(words("De elementen", "The elements"));
    sheet.table(
        List.of(
            words("Element", "Element"),
            words("AVG", "GDPR"),
            words("Maatstaf", "Benchmark"),
            words("Gewicht", "Weight"),
            words("Onderwerp en bepalingen", "Subject and clauses")),
        assessment.elements().stream()
            .map(
                finding ->
                    List.of(
                        finding.element().code(),
                        AssessmentWords.of(finding.statute(), language),
                        AssessmentWords.of(finding.benchmark(), language),
                        AssessmentWords.of(finding.severity(), language),
                        finding.element().label().in(language) + bracketed(finding.clauses())))
            .toList());
  }

  private String bracketed(List<ClauseRef> clauses) {
    return clauses.isEmpty() ? "" : " (" + few(clauses) + ")";
  }

  /** At most three clauses; the reasoning names them all. */
  private String few(List<ClauseRef> clauses) {
    List<String> numbers = clauses.stream().map(this::number).distinct().toList();
    String first = numbers.stream().limit(3).collect(Collectors.joining(", "));
    return numbers.size() > 3 ? first + ", …" : first;
  }

  /** The number alone: what it numbers, a clause, goes without saying in a table. */
  private String number(ClauseRef clause) {
    String written = clause.clause().in(language);
    String word = words("artikel ", "clause ");
    return written.startsWith(word) ? written.substring(word.length()) : written;
  }

  private void groups() {
    sheet.heading(words("Samengestelde elementen", "Groups of elements"));
    sheet.table(
        List.of(
            words("Groep", "Group"),
            words("AVG", "GDPR"),
            words("Maatstaf", "Benchmark"),
            words("Onderwerp", "Subject")),
        assessment.groups().stream().map(this::row).toList());
  }

  private List<String> row(GroupFinding finding) {
    return List.of(
        finding.group().code(),
        AssessmentWords.of(finding.statute(), language),
        AssessmentWords.of(finding.benchmark(), language),
        finding.group().label().in(language));
  }

  private void gaps() {
    sheet.heading(
        words(
            "Wat de Commissiebepalingen meer hebben",
            "What the Commission clauses have beyond the law"));
    sheet.table(
        List.of(
            words("Punt", "Item"),
            words("Uitkomst", "Result"),
            words("Bron", "Source"),
            words("Bevinding", "Finding")),
        assessment.gaps().stream().map(this::row).toList());
  }

  private List<String> row(GapFinding finding) {
    return List.of(
        finding.item().name(),
        AssessmentWords.of(finding.result(), language),
        finding.item().clause().place(),
        Explanations.sentence(finding.reason(), language)
            + (finding.result() == GapResult.MET ? bracketed(finding.clauses()) : ""));
  }

  private void reasoning() {
    sheet.heading(words("Motivering", "Reasoning"));
    for (ElementFinding finding : assessment.elements()) {
      List<String> below = new ArrayList<>();
      for (Reason reason : finding.reasons()) {
        below.add(Explanations.full(reason, language));
        if (RuleBook.rule(reason.rule()) instanceof ElementRule rule) {
          rule.mend()
              .ifPresent(
                  mend ->
                      below.add(words("Wat helpt: ", "What would mend it: ") + mend.in(language)));
        }
      }
      below.add(
          words("Plaats in de gegevens: ", "Place in the data: ")
              + String.join(", ", finding.paths()));
      sheet.point(
          finding.element().code()
              + " "
              + finding.element().label().in(language)
              + " ("
              + finding.element().provision().in(language)
              + "): "
              + Arrays.asList(
                      AssessmentWords.of(finding.statute(), language),
                      AssessmentWords.of(finding.benchmark(), language))
                  .stream()
                  .collect(Collectors.joining(" / ")),
          below);
    }
  }

  private String words(String nl, String en) {
    return language == Language.NL ? nl : en;
  }
}
