package eu.dpasdk.docs.coverage;

import eu.dpasdk.docs.coverage.ClauseCoverage.Place;
import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.report.AssessmentWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The coverage of one agreement as an AsciiDoc page: clause to term, and term to clause. */
final class CoveragePage {
  private final Catalogue entry;
  private final Agreement agreement;
  private final ClauseCoverage coverage;
  private final ClauseRules rules;
  private final Assessment assessment;
  private final Language language;
  private final Places places;

  private CoveragePage(Catalogue entry, Agreement agreement, Language language, Places places) {
    this.entry = entry;
    this.agreement = agreement;
    this.coverage = ClauseCoverage.of(agreement);
    this.rules = ClauseRules.of(entry);
    this.assessment = Article28.assess(agreement);
    this.language = language;
    this.places = places;
  }

  static String of(Catalogue entry, Language language, Places places) {
    Agreement agreement = entry.agreementWith(CaseFiles.exampleController());
    return new CoveragePage(entry, agreement, language, places).text();
  }

  private String text() {
    StringBuilder page = new StringBuilder();
    page.append("= ")
        .append(Places.title(language))
        .append(agreement.title().in(language))
        .append("\n\n")
        .append(
            words(
                "Iedere genummerde bepaling en bijlageregel staat hier één keer: hoe zij meedoet,"
                    + " wat zij zegt, bij welk onderwerp en als welk gegeven zij is opgenomen, en"
                    + " welke regels erop zijn toegepast, op grond van welk recht en met welk"
                    + " voorbeeld. Onder de stand staat wat artikel 28 AVG maakt van de onderdelen"
                    + " waarvoor de bepaling is gelezen: naar de tekst van de AVG / naar de"
                    + " maatstaf.",
                "Every numbered clause and annex row stands here once: how it takes part, what it"
                    + " says, under which topic and as which datum it was taken up, and which rules"
                    + " were applied to it, on what law and with what example. Below the state"
                    + " stands what Article 28 GDPR makes of the elements for which the clause was"
                    + " read: by the text of the GDPR / by the benchmark."))
        .append("\n\n")
        .append(counts())
        .append("\n\n[#coverage-")
        .append(entry.label())
        .append("_terms]\n== ")
        .append(
            words(
                "Bepaling, stand, regel, recht en voorbeeld",
                "Clause, state, rule, law and example"))
        .append("\n\n[cols=\"5,7,12,8,13\",options=\"header\"]\n|===\n|")
        .append(words("Bepaling", "Clause"))
        .append(" |")
        .append(words("Stand", "State"))
        .append(" |")
        .append(words("Inhoud", "Content"))
        .append(" |")
        .append(words("Onderwerp en gegeven", "Topic and datum"))
        .append(" |")
        .append(words("Regel, recht en voorbeeld", "Rule, law and example"))
        .append("\n\n");
    agreement.clauses().forEach(clause -> row(clause, page));
    page.append("|===\n\n[#coverage-" + entry.label() + "_topics]\n== ")
        .append(words("Van onderwerp naar bepaling", "From topic to clause"))
        .append("\n\n[cols=\"1,4\",options=\"header\"]\n|===\n|")
        .append(words("Onderwerp", "Topic"))
        .append(" |")
        .append(words("Bepalingen", "Clauses"))
        .append("\n\n");
    coverage
        .byTopic()
        .forEach(
            (topic, clauses) ->
                page.append('|')
                    .append(places.topic(topic))
                    .append("\n|")
                    .append(clauses.stream().map(this::number).collect(Collectors.joining(", ")))
                    .append("\n\n"));
    return page.append("|===\n").toString();
  }

  private void row(Clause clause, StringBuilder page) {
    page.append('|')
        .append(number(clause.ref()))
        .append("\n|")
        .append(state(clause))
        .append("\n|")
        .append(cell(content(clause)))
        .append("\n|")
        .append(terms(coverage.places(clause.ref())))
        .append("\n|")
        .append(applied(clause))
        .append("\n\n");
  }

  /** How the clause takes part, and what became of the elements that rest on it. */
  private String state(Clause clause) {
    return scope(clause.scope()).in(language)
        + assessment.elements().stream()
            .filter(element -> restsOn(element, clause.ref()))
            .map(
                element ->
                    " +\n"
                        + places.element(element.element())
                        + " "
                        + AssessmentWords.of(element.statute(), language)
                        + " / "
                        + AssessmentWords.of(element.benchmark(), language))
            .collect(Collectors.joining());
  }

  private static boolean restsOn(ElementFinding element, ClauseRef clause) {
    return element.reasons().stream()
        .flatMap(reason -> reason.clauses().stream())
        .anyMatch(each -> each.clause().equals(clause.clause()));
  }

  private String content(Clause clause) {
    String summary = clause.summary().in(language);
    String reason = clause.reason().map(why -> " — " + why.in(language)).orElse("");
    String missing = clause.unresolvedDocument().map(name -> " [" + name + "]").orElse("");
    return summary + reason + missing;
  }

  /** The terms by topic: the name of the topic, and {@code /breach}, {@code /breach/register}. */
  private String terms(List<Place> found) {
    Map<String, List<String>> topics =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    Place::topic,
                    TreeMap::new,
                    Collectors.mapping(place -> "`" + place.path() + "`", Collectors.toList())));
    return topics.entrySet().stream()
        .map(topic -> places.topic(topic.getKey()) + ": " + String.join(", ", topic.getValue()))
        .collect(Collectors.joining(" +\n"));
  }

  /** One line a rule: its id, the law it cites, and where it was applied. */
  private String applied(Clause clause) {
    return rules.uses(clause.ref()).stream()
        .map(
            use ->
                "`"
                    + use.rule()
                    + "` ("
                    + law(use)
                    + ") — "
                    + places.example(use, agreement.title(), clause.ref().clause()))
        .collect(Collectors.joining(" +\n"));
  }

  private String law(ClauseRules.Use use) {
    return use.law().stream()
        .map(citation -> cell(citation.in(language)))
        .collect(Collectors.joining("; "));
  }

  /** The number alone: what it numbers, a clause, goes without saying in a table. */
  private String number(ClauseRef clause) {
    String written = clause.in(language);
    String word = words("artikel ", "clause ");
    return cell(written.startsWith(word) ? written.substring(word.length()) : written);
  }

  private String counts() {
    Map<ClauseScope, Long> counts = new LinkedHashMap<>();
    for (ClauseScope scope : ClauseScope.values()) {
      long count = agreement.clauses().stream().filter(clause -> clause.scope() == scope).count();
      if (count > 0) {
        counts.put(scope, count);
      }
    }
    return counts.entrySet().stream()
            .map(each -> scope(each.getKey()).in(language) + ": " + each.getValue())
            .collect(Collectors.joining(" · "))
        + " · "
        + words("samen: ", "together: ")
        + agreement.clauses().size();
  }

  private static Text scope(ClauseScope scope) {
    return switch (scope) {
      case IN_SCOPE -> Text.of("binnen bereik", "in scope");
      case ADJACENT -> Text.of("aanpalend", "adjacent");
      case COMMERCIAL -> Text.of("commercieel", "commercial");
      case UNRESOLVED -> Text.of("onopgelost", "unresolved");
    };
  }

  /** A bar would end the cell. */
  private String cell(String text) {
    return text.replace("|", "\\|");
  }

  private String words(String nl, String en) {
    return language == Language.NL ? nl : en;
  }
}
