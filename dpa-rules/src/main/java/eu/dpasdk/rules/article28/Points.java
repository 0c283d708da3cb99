package eu.dpasdk.rules.article28;

import eu.dpasdk.model.law.ClauseRef;
import java.util.ArrayList;
import java.util.List;

/** Gathers the rules that apply to one element of one agreement. */
final class Points {
  private final List<Point> points = new ArrayList<>();

  private Points() {}

  static Points start() {
    return new Points();
  }

  static List<Point> only(ElementRule rule, String path, List<ClauseRef> clauses) {
    return List.of(new Point(rule, path, clauses));
  }

  Points when(boolean holds, ElementRule rule, String path, List<ClauseRef> clauses) {
    if (holds) {
      points.add(new Point(rule, path, clauses));
    }
    return this;
  }

  /** Adds {@code met} unless the text of the law already settled the result otherwise. */
  List<Point> otherwise(ElementRule met, String path, List<ClauseRef> clauses) {
    for (Point point : points) {
      if (point.rule().effect().settlesStatute()) {
        return points;
      }
    }
    points.add(0, new Point(met, path, clauses));
    return points;
  }
}
