package eu.dpasdk.model.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A clause of the agreement itself, by the number on the paper; a sentence may be named.
 *
 * <p>The JSON form is one string: {@code "10.1"}, {@code "10.1 s.3"} for its third sentence, {@code
 * "annex 1 §4"}.
 */
@Value.Immutable
public interface ClauseRef extends Comparable<ClauseRef> {
  /**
   * Words, digits, dots, brackets and the section sign, parted by single spaces. At most 200
   * characters, and without repeated groups, so that no text can exhaust the stack.
   */
  String PATTERN = "(?!.* (?![\\p{L}\\d§]))[\\p{L}\\d][\\p{L}\\d.()§/ -]{0,199}";

  /** The JSON form. */
  @JsonValue
  String number();

  /** Returns the reference to the clause numbered {@code number}. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ClauseRef of(String number) {
    return ImmutableClauseRef.of(number);
  }

  /** Returns the references to the clauses numbered {@code numbers}, in that order. */
  static List<ClauseRef> listOf(String... numbers) {
    return Stream.of(numbers).map(ClauseRef::of).toList();
  }

  /** Returns the clause without the sentence: {@code 10.1} for {@code 10.1 s.3}. */
  default ClauseRef clause() {
    int sentence = number().indexOf(" s.");
    return sentence < 0 ? this : of(number().substring(0, sentence));
  }

  /** Returns the number of the sentence, if one is named: {@code 3} for {@code 10.1 s.3}. */
  default Optional<String> sentence() {
    int sentence = number().indexOf(" s.");
    return sentence < 0 ? Optional.empty() : Optional.of(number().substring(sentence + 3));
  }

  /**
   * Returns the reference as lawyers write it: {@code "clause 10.1, sentence 3"}, {@code "artikel
   * 10.1, volzin 3"}, {@code "bijlage 1 §4"}, {@code "slotbepaling"} for {@code closing}.
   */
  default String in(Language language) {
    return Written.clause(number(), language);
  }

  /** Orders by the text of the number. */
  @Override
  default int compareTo(ClauseRef other) {
    return number().compareTo(other.number());
  }

  /** Refuses a number no clause can have. */
  @Value.Check
  default void check() {
    Faults.check(
        Written.CLAUSE.matcher(number()).matches(),
        "",
        Quoted.of(number()) + " is not a clause number",
        "a number such as 10.1, with ' s.3' behind it for the third sentence");
  }
}
