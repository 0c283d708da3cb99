package eu.dpasdk.docs.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page must have in common with its translation: structure, dates, times of day and numbers.
 */
final class Skeleton {
  private static final List<String> DUTCH =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final List<String> ENGLISH =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(\\d{1,2})\\s+(" + String.join("|", DUTCH) + "|" + String.join("|", ENGLISH) + ")\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern TIME = Pattern.compile("\\b\\d{2}:\\d{2}(?=( uur)? \\()");

  private Skeleton() {}

  /** Returns the anchors, headings, tables, pictures and items, in order, without words. */
  static List<String> of(String page) {
    return page.lines().flatMap(Skeleton::part).toList();
  }

  private static Stream<String> part(String line) {
    if (line.startsWith("[#") || line.startsWith("[id=") || line.startsWith("[cols=")) {
      return Stream.of(line);
    }
    if (line.matches("=+ .*")) {
      return Stream.of(line.substring(0, line.indexOf(' ')));
    }
    if (line.startsWith("image::")) {
      return Stream.of(line.substring(0, line.indexOf('[')));
    }
    if (line.startsWith("|") || line.startsWith("* ") || line.startsWith("** ")) {
      return Stream.of(line.substring(0, 1));
    }
    return Stream.empty();
  }

  /** Returns how often each day is named; a title may leave the year to the day before it. */
  static Map<String, Integer> dates(String page) {
    Map<String, Integer> dates = new TreeMap<>();
    Matcher matcher = DATE.matcher(page);
    while (matcher.find()) {
      String month = matcher.group(2).toLowerCase(Locale.ROOT);
      int number = Math.max(DUTCH.indexOf(month), ENGLISH.indexOf(month)) + 1;
      dates.merge(number + "-" + matcher.group(1), 1, Integer::sum);
    }
    return dates;
  }

  /**
   * Returns how often each number is named, with or without noughts before it; not those of years,
   * which {@link #dates} leaves out too.
   */
  static Map<String, Integer> numbers(String page) {
    Map<String, Integer> numbers = new TreeMap<>();
    NUMBER
        .matcher(page)
        .results()
        .map(each -> each.group())
        .filter(each -> !each.matches("20\\d\\d"))
        .forEach(each -> numbers.merge(each.replaceFirst("^0+(?=\\d)", ""), 1, Integer::sum));
    return numbers;
  }

  /** Returns how often each time of day is named with its offset. */
  static Map<String, Integer> times(String page) {
    Map<String, Integer> times = new TreeMap<>();
    TIME.matcher(page).results().forEach(each -> times.merge(each.group(), 1, Integer::sum));
    return times;
  }
}
