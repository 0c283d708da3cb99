package eu.dpasdk.docs.coverage;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.article28.ElementRule;
import eu.dpasdk.rules.book.RuleBook;
import eu.dpasdk.rules.report.AssessmentWords;
import eu.dpasdk.testkit.vectors.AssessmentVector;
import eu.dpasdk.testkit.vectors.AssessmentVectors;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of Article 28 GDPR with an example each, as an AsciiDoc page: for every element what
 * passes, what passes in part and what fails.
 */
final class RulesPage {
  private static final Text INTRODUCTION =
      Text.of(
          "Per element van artikel 28 AVG: iedere regel, wat die van het element maakt, wat de regel"
              + " in het algemeen zegt, wat hij van het voorbeeld zegt en wat helpt. De voorbeelden"
              + " zijn de Commissiebepalingen met één ding gewijzigd; ze worden bij iedere bouw"
              + " uitgevoerd.",
          "For each element of Article 28 GDPR: every rule, what it makes of the element, what the"
              + " rule says in general, what it says of its example, and what would mend it. The"
              + " examples are the Commission clauses with one thing changed; they are executed in"
              + " every build.");

  private final Language language;
  private final List<AssessmentVector> examples = AssessmentVectors.all();
  private final Set<ElementRule> linked = new HashSet<>();

  private RulesPage(Language language) {
    this.language = language;
  }

  static String of(Language language) {
    RulesPage page = new RulesPage(language);
    StringBuilder text = new StringBuilder();
    text.append("= ")
        .append(
            page.words(
                "Artikel 28 AVG: de regels met voorbeelden",
                "Article 28 GDPR: the rules with examples"))
        .append("\n\n")
        .append(INTRODUCTION.in(language))
        .append('\n');
    for (Element element : Element.values()) {
      page.element(element, text);
    }
    return text.toString();
  }

  private void element(Element element, StringBuilder text) {
    text.append("\n[#element-")
        .append(element.code().toLowerCase(Locale.ROOT).replace('.', '-'))
        .append("]\n== ")
        .append(element.code())
        .append(' ')
        .append(element.label().in(language))
        .append("\n\n")
        .append(element.provision().in(language))
        .append("\n\n[cols=\"2,1,1,3,3,3\",options=\"header\"]\n|===\n|")
        .append(
            words(
                "Regel |AVG |Maatstaf |In het algemeen |Het voorbeeld |Wat helpt",
                "Rule |GDPR |Benchmark |In general |The example |What would mend it"))
        .append("\n\n");
    text.append(
        examples.stream()
            .filter(example -> example.element() == element)
            .map(this::row)
            .collect(Collectors.joining("\n\n")));
    text.append("\n|===\n");
  }

  private String row(AssessmentVector example) {
    ElementRule rule = (ElementRule) RuleBook.rule(example.rule());
    return "|"
        + anchor(rule)
        + "`"
        + rule.id().id()
        + "`\n|"
        + AssessmentWords.of(example.statute(), language)
        + "\n|"
        + AssessmentWords.of(example.benchmark(), language)
        + "\n|"
        + rule.statement().in(language)
        + "\n|"
        + rule.sentence().in(language)
        + "\n|"
        + rule.mend().map(mend -> mend.in(language)).orElse("–");
  }

  /** Where links to the rule lead: its first example. */
  private String anchor(ElementRule rule) {
    return linked.add(rule) ? "[[" + rule.id().id() + "]]" : "";
  }

  private String words(String nl, String en) {
    return language == Language.NL ? nl : en;
  }
}
