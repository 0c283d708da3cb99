package eu.dpasdk.model.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.fault.InvalidValueException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A place in a law, decision, guideline or judgment.
 *
 * <p>The JSON form is one string, the instrument's code and the place: {@code "GDPR 28(2)"}.
 */
@Value.Immutable
public interface Citation {
  /** The instrument cited. */
  Instrument instrument();

  /** The place in it as English legal writing numbers it: {@code 28(3)(a)}, {@code 7.7(a)}. */
  String place();

  /** Returns the citation of {@code place} in {@code instrument}. */
  static Citation of(Instrument instrument, String place) {
    return ImmutableCitation.of(instrument, place);
  }

  /** Returns the citation written as {@code "GDPR 28(2)"}; refuses an unknown instrument. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Citation parse(String text) {
    int space = text.indexOf(' ');
    String code = space < 0 ? text : text.substring(0, space);
    for (Instrument instrument : Instrument.values()) {
      if (space > 0 && instrument.code().equals(code)) {
        return of(instrument, text.substring(space + 1));
      }
    }
    throw InvalidValueException.of(
        "", "'" + text + "' is not a citation", "one of " + codes() + ", a space, and a place");
  }

  /** Returns the JSON form, for example {@code "GDPR 28(2)"}. */
  @JsonValue
  default String code() {
    return instrument().code() + " " + place();
  }

  /**
   * Returns the citation as lawyers write it: {@code "artikel 28 lid 3 onder a AVG"} in Dutch,
   * {@code "Art. 28(3)(a) GDPR"} in English. Paragraphs of guidelines are approximate and written
   * so.
   */
  default String in(Language language) {
    String name = instrument().name(language);
    if (instrument().hasArticles()) {
      return language == Language.EN
          ? "Art. " + place() + " " + name
          : "artikel " + Written.dutchPlace(place()) + " " + name;
    }
    if (instrument().hasClauses()) {
      return language == Language.EN
          ? "clause " + place() + " of " + name
          : "bepaling " + place() + " van " + name;
    }
    if (instrument().hasParagraphs()) {
      return name + (language == Language.EN ? ", about para " : ", omstreeks nr. ") + place();
    }
    return name + " " + place();
  }

  /** Refuses an empty place. */
  @Value.Check
  default void check() {
    Faults.check(!place().isBlank(), "/place", "blank", "an article, clause or paragraph");
  }

  private static String codes() {
    return Arrays.stream(Instrument.values())
        .map(Instrument::code)
        .collect(Collectors.joining(", "));
  }
}
