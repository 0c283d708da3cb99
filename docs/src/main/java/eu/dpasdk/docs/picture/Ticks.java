package eu.dpasdk.docs.picture;

import eu.dpasdk.model.law.Language;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The strokes of an axis: the finest unit whose names fit, with unnamed strokes between them. */
final class Ticks {
  private static final double AIR = 6;
  private static final double CLOSEST = 5;

  private final Scale scale;
  private final ZoneId zone;
  private final Language language;
  private final double left;
  private final double right;

  Ticks(Scale scale, ZoneId zone, Language language, double left, double right) {
    this.scale = scale;
    this.zone = zone;
    this.language = language;
    this.left = left;
    this.right = right;
  }

  /** Returns the strokes with names, from left to right. */
  List<Tick> named() {
    return strokes(unit());
  }

  /** Returns where the strokes of the next finer unit are, if they are not too close. */
  List<Double> unnamed() {
    TickUnit unit = unit();
    if (unit == TickUnit.HOUR) {
      return List.of();
    }
    List<Double> places =
        strokes(TickUnit.values()[unit.ordinal() - 1]).stream().map(Tick::x).toList();
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i) - places.get(i - 1) < CLOSEST) {
        return List.of();
      }
    }
    return places;
  }

  private TickUnit unit() {
    for (TickUnit unit : TickUnit.values()) {
      if (fits(strokes(unit))) {
        return unit;
      }
    }
    return TickUnit.FIVE_YEARS;
  }

  private static boolean fits(List<Tick> ticks) {
    for (int i = 1; i < ticks.size(); i++) {
      Tick before = ticks.get(i - 1);
      double taken = (width(before.name()) + width(ticks.get(i).name())) / 2;
      if (ticks.get(i).x() - before.x() < taken + AIR) {
        return false;
      }
    }
    return true;
  }

  private List<Tick> strokes(TickUnit unit) {
    List<Tick> ticks = new ArrayList<>();
    LocalDateTime stroke = unit.floor(LocalDateTime.ofInstant(scale.at(left), zone));
    String group = "";
    while (true) {
      double x = scale.x(stroke.atZone(zone).toInstant());
      boolean crowded = ticks.size() > (right - left) / CLOSEST;
      if (x > right || crowded) {
        return ticks;
      }
      String name = unit.name(stroke, language);
      if (x >= left + width(name) / 2 && x <= right - width(name) / 2) {
        String now = unit.group(stroke, language);
        ticks.add(new Tick(x, name, now.equals(group) ? "" : now));
        group = now;
      }
      stroke = unit.next(stroke);
    }
  }

  private static double width(String name) {
    return Lettering.small(name);
  }
}
