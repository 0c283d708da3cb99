package eu.dpasdk.model.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How references are written. */
final class Written {
  static final Pattern CLAUSE = Pattern.compile(ClauseRef.PATTERN);
  static final Pattern RULE = Pattern.compile(RuleId.PATTERN);
  private static final Pattern BRACKET = Pattern.compile("\\(([^)]*)\\)");

  private Written() {}

  /** A clause number in words; a closing part that the paper does not number gets a name. */
  static String clause(String number, Language language) {
    boolean dutch = language == Language.NL;
    String written =
        number
            .replace(" s.", dutch ? ", volzin " : ", sentence ")
            .replace(" note ", dutch ? ", noot " : ", note ")
            .replace("closing", dutch ? "slotbepaling" : "closing provision");
    if (number.startsWith("annex")) {
      return dutch ? written.replace("annex", "bijlage") : written;
    }
    if (number.startsWith("closing")) {
      return written;
    }
    if (!Character.isDigit(number.charAt(0))) {
      return unnumbered(written, dutch);
    }
    return (dutch ? "artikel " : "clause ") + written;
  }

  /** A part of the paper that bears a name instead of a number. */
  private static String unnumbered(String name, boolean dutch) {
    return switch (name) {
      case "preamble" -> dutch ? "aanhef" : name;
      case "parties" -> dutch ? "partijaanduiding" : "identification of the parties";
      default -> name;
    };
  }

  /** Dutch legal writing for a place that English numbers with brackets. */
  static String dutchPlace(String place) {
    int bracket = place.indexOf('(');
    if (bracket < 0) {
      return place;
    }
    StringBuilder dutch = new StringBuilder(place.substring(0, bracket));
    Matcher part = BRACKET.matcher(place).region(bracket, place.length());
    while (part.find()) {
      String label = place.substring(part.start(1), part.end(1));
      boolean paragraph = !label.isEmpty() && Character.isDigit(label.charAt(0));
      dutch.append(paragraph ? " lid " : " onder ").append(label);
    }
    return dutch.toString();
  }
}
