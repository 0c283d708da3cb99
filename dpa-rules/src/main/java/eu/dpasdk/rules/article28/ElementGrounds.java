package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.Grounds;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.reading.Readings;
import java.util.List;

/** Reviews the element once more when its grounds are asked for; keeps none. */
final class ElementGrounds extends Grounds {
  private final Element element;
  private final Agreement agreement;
  private final Readings readings;

  ElementGrounds(Element element, Agreement agreement, Readings readings) {
    this.element = element;
    this.agreement = agreement;
    this.readings = readings;
  }

  private List<Point> points() {
    return ElementReviews.review(element, agreement, readings, Points.told(rule -> true)).ranked();
  }

  @Override
  public List<ClauseRef> clauses() {
    return points().stream().flatMap(point -> point.clauses().stream()).distinct().toList();
  }

  @Override
  public List<String> paths() {
    return points().stream().map(Point::path).distinct().toList();
  }

  @Override
  public List<Reason> reasons() {
    return points().stream().map(Point::reason).toList();
  }
}
