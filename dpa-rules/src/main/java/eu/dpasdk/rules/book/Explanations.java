package eu.dpasdk.rules.book;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for reasons, made on demand, in Dutch or English. */
public final class Explanations {
  private Explanations() {}

  /** Returns the sentence: what the rule says of this case. */
  public static String sentence(Reason reason, Language language) {
    return fill(RuleBook.rule(reason.rule()).sentence().in(language), reason.operands(), language);
  }

  /** Returns the sources: clauses first, then law, joined by semicolons. */
  public static String sources(Reason reason, Language language) {
    Stream<String> law = reason.citations().stream().map(citation -> citation.in(language));
    return Stream.concat(clauses(reason, language).stream(), law).collect(Collectors.joining("; "));
  }

  /** Returns the sentence, its sources in brackets, and the id of the rule. */
  public static String full(Reason reason, Language language) {
    return sentence(reason, language)
        + " ["
        + sources(reason, language)
        + "] ("
        + reason.rule().id()
        + ")";
  }

  /** Returns the sentences of {@code reasons}, in order. */
  public static List<String> sentences(List<Reason> reasons, Language language) {
    return reasons.stream().map(reason -> sentence(reason, language)).toList();
  }

  /** One entry a clause, with the sentences named together behind it. */
  private static List<String> clauses(Reason reason, Language language) {
    Map<ClauseRef, Set<String>> sentences = new LinkedHashMap<>();
    for (ClauseRef clause : reason.clauses()) {
      Set<String> of = sentences.computeIfAbsent(clause.clause(), key -> new LinkedHashSet<>());
      clause.sentence().ifPresent(of::add);
    }
    String agreement = language == Language.NL ? " van de overeenkomst" : " of the agreement";
    String word = language == Language.NL ? ", volzin " : ", sentence ";
    return sentences.entrySet().stream()
        .map(
            each ->
                each.getKey().in(language)
                    + (each.getValue().isEmpty() ? "" : word + String.join(", ", each.getValue()))
                    + agreement)
        .toList();
  }

  /** Replaces each name in braces once; what is put in its place is not looked at again. */
  private static String fill(String template, List<Operand> operands, Language language) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      String name = template.substring(open + 1, close);
      filled.append(template, from, open);
      for (Operand operand : operands) {
        if (operand.name().equals(name)) {
          filled.append(OperandWords.of(operand, language));
        }
      }
      from = close + 1;
    }
    return filled.append(template.substring(from)).toString();
  }
}
