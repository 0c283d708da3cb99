package eu.dpasdk.docs.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the few SVG elements that a picture needs, in black and grey, without styles or ids. */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  Svg open(double width, double height, String language) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(number(width))
        .append(' ')
        .append(number(height))
        .append("\" role=\"img\" xml:lang=\"")
        .append(language)
        .append("\" font-family=\"sans-serif\" font-size=\"")
        .append(number(Lettering.SIZE))
        .append("\" fill=\"#000000\">\n");
    return this;
  }

  /** Writes an element that holds nothing but text. */
  Svg element(String name, String text) {
    out.append('<').append(name).append('>').append(escape(text));
    out.append("</").append(name).append(">\n");
    return this;
  }

  Svg ground(double width, double height) {
    out.append("<rect width=\"").append(number(width)).append("\" height=\"");
    out.append(number(height)).append("\" fill=\"#ffffff\"/>\n");
    return this;
  }

  /** Writes a line of text that begins at {@code x}. */
  Svg text(double x, double y, String text, boolean bold) {
    out.append("<text").append(attribute("x", x)).append(attribute("y", y));
    out.append(bold ? " font-weight=\"bold\"" : "");
    out.append('>').append(escape(text)).append("</text>\n");
    return this;
  }

  /** Writes the name of a stroke of the axis, in small letters around {@code x}. */
  Svg name(double x, double y, String text) {
    out.append("<text").append(attribute("x", x)).append(attribute("y", y));
    out.append(attribute("font-size", Lettering.SMALL)).append(" text-anchor=\"middle\">");
    out.append(escape(text)).append("</text>\n");
    return this;
  }

  Svg line(double x1, double y1, double x2, double y2, String stroke, double width) {
    out.append("<line").append(attribute("x1", x1)).append(attribute("y1", y1));
    out.append(attribute("x2", x2)).append(attribute("y2", y2));
    out.append(" stroke=\"").append(stroke).append('"').append(attribute("stroke-width", width));
    out.append("/>\n");
    return this;
  }

  Svg circle(double x, double y, double radius, boolean solid) {
    out.append("<circle").append(attribute("cx", x)).append(attribute("cy", y));
    out.append(attribute("r", radius)).append(fill(solid));
    return this;
  }

  Svg rect(Box box, boolean solid) {
    out.append("<rect").append(attribute("x", box.left())).append(attribute("y", box.top()));
    out.append(attribute("width", box.right() - box.left()));
    out.append(attribute("height", box.bottom() - box.top())).append(fill(solid));
    return this;
  }

  /** Writes the hatching of a bar: strokes that rise to the right, cut off at its ends. */
  Svg hatch(Box box, double step) {
    double height = box.bottom() - box.top();
    StringBuilder path = new StringBuilder();
    for (double foot = box.left() - height + step; foot < box.right(); foot += step) {
      double from = Math.max(foot, box.left());
      double to = Math.min(foot + height, box.right());
      path.append('M')
          .append(number(from))
          .append(' ')
          .append(number(box.bottom() - (from - foot)));
      path.append('L').append(number(to)).append(' ').append(number(box.bottom() - (to - foot)));
    }
    if (path.length() > 0) {
      out.append("<path d=\"").append(path);
      out.append("\" stroke=\"#777777\" stroke-width=\"1\" fill=\"none\"/>\n");
    }
    return this;
  }

  /** Writes the head of an arrow that points to the right. */
  Svg arrow(double x, double y) {
    out.append("<path d=\"M").append(number(x - 7)).append(' ').append(number(y - 5));
    out.append('L').append(number(x)).append(' ').append(number(y));
    out.append('L').append(number(x - 7)).append(' ').append(number(y + 5));
    out.append("\" stroke=\"#000000\" stroke-width=\"1.5\" fill=\"none\"/>\n");
    return this;
  }

  String close() {
    return out.append("</svg>\n").toString();
  }

  private static String fill(boolean solid) {
    return " fill=\""
        + (solid ? "#000000" : "#ffffff")
        + "\" stroke=\"#000000\" stroke-width=\"1.5\"/>\n";
  }

  private static String attribute(String name, double value) {
    return " " + name + "=\"" + number(value) + "\"";
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Returns {@code text} for use in XML; what XML cannot hold becomes a question mark. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed(letter) ? letter : '?');
              }
            });
    return escaped.toString();
  }

  private static boolean allowed(int letter) {
    return letter == '\t'
        || letter == '\n'
        || letter == '\r'
        || letter >= 0x20 && letter <= 0xD7FF
        || letter >= 0xE000 && letter <= 0xFFFD
        || letter >= 0x10000;
  }
}
