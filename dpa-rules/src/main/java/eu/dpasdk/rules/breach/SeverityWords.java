package eu.dpasdk.rules.breach;

import eu.dpasdk.model.breach.EaseOfIdentification;
import eu.dpasdk.model.breach.SeverityInput;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the parts of a severity score read in a sentence. */
final class SeverityWords {
  private SeverityWords() {}

  /** The operand for a number of quarters: 3 reads 0,75 in Dutch and 0.75 in English. */
  static Operand decimal(String name, int quarters) {
    String english = BigDecimal.valueOf(25L * quarters, 2).toPlainString();
    return Operand.text(name, Text.of(english.replace('.', ','), english));
  }

  /** The categories of data that have {@code score}, of which there is at least one. */
  static Text categories(SeverityInput input, int score) {
    List<String> dutch = new ArrayList<>();
    List<String> english = new ArrayList<>();
    Optional<Integer> wanted = Optional.of(score);
    if (input.simple().equals(wanted)) {
      dutch.add("eenvoudige gegevens");
      english.add("simple data");
    }
    if (input.behavioural().equals(wanted)) {
      dutch.add("gedragsgegevens");
      english.add("behavioural data");
    }
    if (input.financial().equals(wanted)) {
      dutch.add("financiële gegevens");
      english.add("financial data");
    }
    if (input.sensitive().equals(wanted)) {
      dutch.add("gevoelige gegevens");
      english.add("sensitive data");
    }
    return Text.of(String.join(", ", dutch), String.join(", ", english));
  }

  static Text ease(EaseOfIdentification ease) {
    return switch (ease) {
      case NEGLIGIBLE -> Text.of("verwaarloosbaar", "negligible");
      case LIMITED -> Text.of("beperkt", "limited");
      case SIGNIFICANT -> Text.of("aanzienlijk", "significant");
      case MAXIMUM -> Text.of("maximaal", "maximum");
    };
  }
}
