package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.agreement.Contradiction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The clause index of an agreement beside the structure of its paper. */
final class ClauseIndex {
  private ClauseIndex() {}

  /** The clause numbers and annex rows of the paper, one a line of {@code file}. */
  static List<String> structure(String file) {
    try (InputStream list =
        Objects.requireNonNull(ClauseIndex.class.getResourceAsStream(file), file)) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<String> numbers(Agreement agreement) {
    return agreement.clauses().stream().map(clause -> clause.ref().number()).toList();
  }

  static List<String> numbers(Agreement agreement, ClauseScope scope) {
    return agreement.clauses().stream()
        .filter(clause -> clause.scope() == scope)
        .map(clause -> clause.ref().number())
        .toList();
  }

  /** The clauses that terms were read from; a contradiction is not a term. */
  static Set<String> named(Agreement agreement) {
    Set<String> named = new LinkedHashSet<>();
    agreement.forEachTerm(
        term -> {
          if (!(term instanceof Contradiction)) {
            term.allClauses().forEach(ref -> named.add(ref.clause().number()));
          }
        });
    return named;
  }
}
