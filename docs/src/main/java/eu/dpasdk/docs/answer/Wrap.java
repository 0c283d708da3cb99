package eu.dpasdk.docs.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines, and keeps out the characters that would steer a terminal. */
public final class Wrap {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

  private Wrap() {}

  /** Returns {@code words} in lines of at most {@code width}; a word wider than that is cut. */
  public static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : clean(words).strip().split(" +")) {
      String rest = word;
      if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > width) {
        lines.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      line.append(line.length() == 0 ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns {@code words} with characters that would steer a terminal replaced. */
  public static String clean(String words) {
    return CONTROL.matcher(words).replaceAll(" ");
  }
}
