package eu.dpasdk.docs.picture;

import java.util.List;

/** A text of some lines in its place; the first {@code bold} lines are bold. */
record Label(Box box, List<String> lines, int bold) {
  Label down(double by) {
    return new Label(box.down(by), lines, bold);
  }

  /** Returns a label of these lines, with its left top corner at the origin. */
  static Label of(List<String> lines, int bold) {
    double width = 0;
    for (int i = 0; i < lines.size(); i++) {
      width = Math.max(width, Lettering.width(lines.get(i), i < bold));
    }
    return new Label(new Box(0, 0, width, lines.size() * Lettering.LINE), lines, bold);
  }

  /** Returns this label with its left top corner elsewhere. */
  Label at(double left, double top) {
    double width = box.right() - box.left();
    double height = box.bottom() - box.top();
    return new Label(new Box(left, top, left + width, top + height), lines, bold);
  }

  double width() {
    return box.right() - box.left();
  }

  double height() {
    return box.bottom() - box.top();
  }
}
