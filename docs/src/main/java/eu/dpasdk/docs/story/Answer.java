package eu.dpasdk.docs.story;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.rules.book.Explanations;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One side of an act: what the rules answer, sentence by sentence, and where that stands. */
final class Answer {
  private final Language language;
  private final List<String> lines = new ArrayList<>();
  private final Set<String> clauses = new LinkedHashSet<>();
  private final Set<String> law = new LinkedHashSet<>();

  Answer(Language language) {
    this.language = language;
  }

  /** Adds a line of its own. */
  Answer say(String line) {
    lines.add(line);
    return this;
  }

  /** Adds the sentence of {@code reason} behind {@code lead}, and keeps its sources. */
  Answer because(String lead, Reason reason) {
    reason.clauses().stream().map(this::clause).forEach(clauses::add);
    reason.citations().stream().map(citation -> citation.in(language)).forEach(law::add);
    return say(lead + Explanations.sentence(reason, language));
  }

  /** Returns the lines, with the sources as the last. */
  List<String> lines() {
    List<String> all = new ArrayList<>(lines);
    Set<String> sources = new LinkedHashSet<>(clauses);
    sources.addAll(law);
    if (!sources.isEmpty()) {
      all.add(sources.stream().collect(Collectors.joining("; ", "[", "]")));
    }
    return all;
  }

  /** Returns the clauses of the agreement that were told. */
  Set<String> clauses() {
    return clauses;
  }

  /** Returns the provisions, guidelines and judgments that were told. */
  Set<String> law() {
    return law;
  }

  private String clause(ClauseRef ref) {
    return ref.in(language);
  }
}
