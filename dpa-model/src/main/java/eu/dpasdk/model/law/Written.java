package eu.dpasdk.model.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How references are written. */
final class Written {
  static final Pattern CLAUSE = Pattern.compile(ClauseRef.PATTERN);
  static final Pattern RULE = Pattern.compile(RuleId.PATTERN);
  private static final Pattern BRACKET = Pattern.compile("\\(([^)]*)\\)");

  private Written() {}

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
