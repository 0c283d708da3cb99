package eu.dpasdk.docs.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is at most. The reader's font is not known, so that the widths of a wide sans
 * serif are taken: a label may end up with air around it, never with its neighbour upon it.
 */
final class Lettering {
  /** Size of the letters, in the units of the picture. */
  static final double SIZE = 13;

  /** Size of the letters along the axis. */
  static final double SMALL = 11;

  /** From one line to the next. */
  static final double LINE = 17;

  private static final String NARROW = "iljtfr.,:;'|!()[] -";
  private static final String WIDE = "mwMWGOQ@%&";

  private Lettering() {}

  /** Returns the greatest width of {@code text}. */
  static double width(String text, boolean bold) {
    double ems = text.codePoints().mapToDouble(Lettering::ems).sum();
    return ems * SIZE * (bold ? 1.1 : 1);
  }

  /** Returns the greatest width of {@code text} along the axis. */
  static double small(String text) {
    return width(text, false) * SMALL / SIZE;
  }

  /** Returns {@code text} in lines no wider than {@code width}, unless one word is wider. */
  static List<String> wrap(String text, double width, boolean bold) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && width(line + " " + word, bold) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.stream().map(MarkWords::plain).toList();
  }

  private static double ems(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.42;
    }
    if (WIDE.indexOf(letter) >= 0 || letter > 0x24F) {
      return 1;
    }
    return Character.isUpperCase(letter) ? 0.75 : 0.64;
  }
}
