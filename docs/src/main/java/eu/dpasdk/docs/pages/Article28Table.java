package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.BreachContentRow;
import eu.dpasdk.model.article28.ContentDuty;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.GapFinding;
import eu.dpasdk.model.article28.GapItem;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.report.AssessmentWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What Article 28 GDPR makes of the terms of a chapter, agreement beside agreement. */
final class Article28Table {
  private static final List<Catalogue> COMPARED =
      List.of(Catalogue.FLEXFRONT, Catalogue.STRATECH, Catalogue.COMMISSION_CLAUSES_GENERAL);

  private final Book book;
  private final List<Assessment> assessments =
      COMPARED.stream()
          .map(entry -> Article28.assess(entry.agreementWith(CaseFiles.exampleController())))
          .toList();

  Article28Table(Book book) {
    this.book = book;
  }

  void write(Chapter chapter, Adoc page) {
    if (chapter.elements().isEmpty() && chapter.gaps().isEmpty()) {
      return;
    }
    page.heading(2, chapter.slug() + "_article28", book.say(Words.ARTICLE_28));
    page.paragraph(
        book.words(
            "Per element: naar de tekst van de AVG / naar de maatstaf van de Commissiebepalingen"
                + " en de EDPB, en waarom.",
            "For each element: by the text of the GDPR / by the benchmark of the Commission"
                + " clauses and the EDPB, and why."));
    List<List<String>> rows = new ArrayList<>();
    chapter.elements().forEach(element -> rows.add(row(element)));
    chapter.gaps().forEach(gap -> rows.add(row(gap)));
    page.table("3,5,5,5", heads(book.say(Words.ELEMENT)), rows);
    if (chapter == Chapter.BREACH) {
      content(page);
    }
  }

  private List<String> heads(String first) {
    return List.of(first, "FlexFront", "Stratech", book.say(Words.COMMISSION));
  }

  private List<String> row(Element element) {
    List<String> row = new ArrayList<>();
    row.add(
        Adoc.link(
                RuleHomes.ELEMENTS,
                anchor(element),
                Adoc.plain(element.label().in(book.language())))
            + " ("
            + Adoc.plain(element.provision().in(book.language()))
            + ")");
    assessments.forEach(assessment -> row.add(cell(assessment.finding(element))));
    return row;
  }

  /** Returns where the page of the elements tells {@code element}. */
  static String anchor(Element element) {
    return "element-" + element.code().toLowerCase(java.util.Locale.ROOT).replace('.', '-');
  }

  private String cell(ElementFinding finding) {
    return Adoc.strong(
            AssessmentWords.of(finding.statute(), book.language())
                + " / "
                + AssessmentWords.of(finding.benchmark(), book.language()))
        + finding.reasons().stream()
            .map(reason -> " +\n" + book.brief(reason))
            .collect(Collectors.joining());
  }

  private List<String> row(GapItem item) {
    List<String> row = new ArrayList<>();
    row.add(
        Adoc.plain(item.label().in(book.language()))
            + " ("
            + Adoc.plain(item.clause().in(book.language()))
            + ")");
    for (Assessment assessment : assessments) {
      GapFinding finding = assessment.finding(item);
      row.add(
          Adoc.strong(AssessmentWords.of(finding.result(), book.language()))
              + " +\n"
              + book.rule(finding.reason().rule()));
    }
    return row;
  }

  /** Article 33(3) GDPR: what a notice of a breach tells, item by item. */
  private void content(Adoc page) {
    page.heading(
        3,
        "breach_content",
        book.words(
            "Wat het bericht over een inbreuk moet bevatten",
            "What the notice of a breach must tell"));
    page.paragraph(
        book.words(
            "Links wat de verwerker volgens de overeenkomst aan de verwerkingsverantwoordelijke"
                + " vertelt; rechts wat bepaling 9.2 van de Commissiebepalingen van hem vraagt en"
                + " wat de verwerkingsverantwoordelijke volgens artikel 33 lid 3 AVG aan de"
                + " toezichthoudende autoriteit moet melden. Wat links ontbreekt en rechts wordt"
                + " gevraagd, moet de verwerkingsverantwoordelijke navragen, behalve het"
                + " contactpunt van artikel 33 lid 3 onder b AVG: dat is zijn eigen functionaris"
                + " voor gegevensbescherming of een ander eigen contactpunt; alleen bepaling 9.2"
                + " onder b vraagt een contactpunt bij de verwerker.",
            "On the left what the processor tells the controller under the agreement; on the right"
                + " what clause 9.2 of the Commission clauses asks of it and what the controller"
                + " must tell the supervisory authority under Art. 33(3) GDPR. What is missing on"
                + " the left and asked on the right, the controller has to ask for, except the"
                + " contact point of Art. 33(3)(b) GDPR: that is its own data protection officer or"
                + " another contact point of its own; only clause 9.2(b) asks for a contact point"
                + " at the processor."));
    List<BreachContentRow> flexFront = assessments.get(0).breachContent();
    List<BreachContentRow> stratech = assessments.get(1).breachContent();
    page.table(
        "3,2,2,2,2",
        List.of(
            book.words("Gegeven", "Item"),
            "FlexFront 11.2",
            "Stratech 9.1",
            book.words("Bepaling 9.2", "Clause 9.2"),
            book.words("Artikel 33 lid 3 AVG", "Art. 33(3) GDPR")),
        IntStream.range(0, flexFront.size())
            .mapToObj(
                i ->
                    List.of(
                        item(flexFront.get(i)),
                        duty(flexFront.get(i).agreement()),
                        duty(stratech.get(i).agreement()),
                        duty(flexFront.get(i).commissionClauses()),
                        duty(flexFront.get(i).law())))
            .toList());
  }

  private String item(BreachContentRow row) {
    Text words =
        switch (row.item()) {
          case NATURE -> Text.of("aard van de inbreuk", "nature of the breach");
          case DATA_CATEGORIES -> Text.of("soorten gegevens", "kinds of data");
          case SUBJECT_CATEGORIES ->
              Text.of("categorieën van betrokkenen", "categories of data subjects");
          case SUBJECT_COUNT -> Text.of("aantal betrokkenen", "number of data subjects");
          case RECORD_COUNT -> Text.of("aantal persoonsgegevensregisters", "number of records");
          case CONTACT_POINT -> Text.of("contactpunt", "contact point");
          case LIKELY_CONSEQUENCES -> Text.of("waarschijnlijke gevolgen", "likely consequences");
          case ESTABLISHED_CONSEQUENCES ->
              Text.of("vastgestelde gevolgen", "established consequences");
          case MEASURES_TAKEN -> Text.of("genomen maatregelen", "measures taken");
          case MEASURES_PROPOSED -> Text.of("voorgestelde maatregelen", "measures proposed");
          case MITIGATION -> Text.of("beperking van de gevolgen", "mitigation of the effects");
        };
    return words.in(book.language());
  }

  private String duty(ContentDuty duty) {
    return switch (duty) {
      case REQUIRED -> book.words("ja", "yes");
      case WHERE_POSSIBLE -> book.words("voor zover mogelijk", "where possible");
      case NOT_ASKED -> book.words("*niet gevraagd*", "*not asked*");
    };
  }

  /** Returns the words of {@code language} for the agreements compared, in order. */
  static List<Catalogue> compared() {
    return COMPARED;
  }

  static String name(Catalogue entry, Language language) {
    return switch (entry) {
      case FLEXFRONT -> "FlexFront";
      case STRATECH -> "Stratech";
      case COMMISSION_CLAUSES_GENERAL, COMMISSION_CLAUSES_SPECIFIC -> Words.COMMISSION.in(language);
    };
  }
}
