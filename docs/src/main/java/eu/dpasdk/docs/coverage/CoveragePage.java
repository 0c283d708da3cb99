package eu.dpasdk.docs.coverage;

import eu.dpasdk.docs.coverage.ClauseCoverage.Place;
import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
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
  private final Language language;

  private CoveragePage(Catalogue entry, Agreement agreement, Language language) {
    this.entry = entry;
    this.agreement = agreement;
    this.coverage = ClauseCoverage.of(agreement);
    this.rules = ClauseRules.of(entry);
    this.language = language;
  }

  static String of(Catalogue entry, Language language) {
    Agreement agreement = entry.agreementWith(CaseFiles.exampleController());
    return new CoveragePage(entry, agreement, language).text();
  }

  private String text() {
    StringBuilder page = new StringBuilder();
    page.append("= ")
        .append(words("Dekking: ", "Coverage: "))
        .append(agreement.title().in(language))
        .append("\n\n")
        .append(
            words(
                "Deze bladzijde is gemaakt uit de overeenkomst als gegevens. Iedere genummerde"
                    + " bepaling en bijlageregel staat er één keer in, met de termen die eruit zijn"
                    + " gelezen, en met de regels die erop zijn toegepast, het recht erachter en het"
                    + " voorbeeld. Het woord vóór de dubbele punt is het onderwerp; het leidt naar de bladzijde"
                    + " ervan.",
                "This page is made from the agreement as data. Every numbered clause and annex row"
                    + " stands in it once, with the terms read from it, the rules applied to it, the law"
                    + " behind them and the example. The word before the colon is the topic and leads to"
                    + " its page."))
        .append("\n\n")
        .append(counts())
        .append("\n\n[#coverage-")
        .append(entry.label())
        .append("--terms]\n== ")
        .append(words("Van bepaling naar term", "From clause to term"))
        .append("\n\n[cols=\"1,1,4,2,4\",options=\"header\"]\n|===\n|")
        .append(words("Bepaling", "Clause"))
        .append(" |")
        .append(words("Bereik", "Scope"))
        .append(" |")
        .append(words("Inhoud", "Content"))
        .append(" |")
        .append(words("Gelezen als", "Read as"))
        .append(" |")
        .append(words("Regel, recht en voorbeeld", "Rule, law and example"))
        .append("\n\n");
    agreement.clauses().forEach(clause -> row(clause, page));
    page.append("|===\n\n[#coverage-" + entry.label() + "--topics]\n== ")
        .append(words("Van onderwerp naar bepaling", "From topic to clause"))
        .append("\n\n[cols=\"1,5\",options=\"header\"]\n|===\n|")
        .append(words("Onderwerp", "Topic"))
        .append(" |")
        .append(words("Bepalingen", "Clauses"))
        .append("\n\n");
    coverage
        .byTopic()
        .forEach(
            (topic, clauses) ->
                page.append('|')
                    .append(topic(topic))
                    .append("\n|")
                    .append(clauses.stream().map(this::number).collect(Collectors.joining(", ")))
                    .append("\n\n"));
    return page.append("|===\n").toString();
  }

  private void row(Clause clause, StringBuilder page) {
    page.append('|')
        .append(number(clause.ref()))
        .append("\n|")
        .append(scope(clause.scope()).in(language))
        .append("\n|")
        .append(cell(content(clause)))
        .append("\n|")
        .append(terms(coverage.places(clause.ref())))
        .append("\n|")
        .append(applied(clause))
        .append("\n\n");
  }

  private String content(Clause clause) {
    String summary = clause.summary().in(language);
    String reason = clause.reason().map(why -> " — " + why.in(language)).orElse("");
    String missing = clause.unresolvedDocument().map(name -> " [" + name + "]").orElse("");
    return summary + reason + missing;
  }

  /** The terms by topic: {@code breach: /breach, /breach/register}. */
  private String terms(List<Place> places) {
    Map<String, List<String>> topics =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    Place::topic,
                    TreeMap::new,
                    Collectors.mapping(place -> "`" + place.path() + "`", Collectors.toList())));
    return topics.entrySet().stream()
        .map(topic -> topic(topic.getKey()) + ": " + String.join(", ", topic.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** One line a rule: its id, the law it cites, and where it was applied. */
  private String applied(Clause clause) {
    return rules.uses(clause.ref()).stream()
        .map(use -> "`" + use.rule() + "` (" + law(use) + ") — `" + use.example() + "`")
        .collect(Collectors.joining(" +\n"));
  }

  /** The name of the folder is that of the page too. */
  private static String topic(String name) {
    return "xref:" + name + ".adoc[`" + name + "`]";
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
