package eu.dpasdk.docs.picture;

import java.util.List;

/** Writes a layout as SVG. */
final class Drawing {
  private static final String BLACK = "#000000";
  private static final String GREY = "#777777";
  private static final double BASE = 13;
  private static final double RADIUS = 4.5;
  private static final double RING = 7;

  private final Layout layout;
  private final Svg svg = new Svg();

  private Drawing(Layout layout) {
    this.layout = layout;
  }

  /** Returns the picture; {@code description} is what it says, in sentences. */
  static String of(Layout layout, String language, String title, String description) {
    Drawing drawing = new Drawing(layout);
    drawing.svg.open(Layout.WIDTH, layout.height(), language);
    drawing.svg.element("title", title).element("desc", description);
    drawing.svg.ground(Layout.WIDTH, layout.height());
    drawing.label(layout.title());
    drawing.axis();
    layout.flags().forEach(drawing::staff);
    // A ring goes under what happened at the very moment that is too late.
    layout.flags().stream().filter(Flag::deadline).forEach(drawing::flag);
    layout.flags().stream().filter(flag -> !flag.deadline()).forEach(drawing::flag);
    layout.bars().forEach(drawing::bar);
    layout.legend().items().forEach(drawing::item);
    return drawing.svg.close();
  }

  private void axis() {
    double y = layout.axis();
    double right = Layout.WIDTH - Layout.MARGIN;
    svg.line(Layout.MARGIN, y, right, y, BLACK, 1.5).arrow(right, y);
    layout.strokes().forEach(x -> svg.line(x, y, x, y + 4, GREY, 1));
    for (Tick tick : layout.ticks()) {
      svg.line(tick.x(), y, tick.x(), y + 7, BLACK, 1);
      svg.name(tick.x(), y + 8 + BASE, tick.name());
    }
    groups(y + 8 + Lettering.LINE + BASE, right);
  }

  /** Names the months or years once each; where two would meet, the first gives way. */
  private void groups(double y, double right) {
    List<Tick> groups = layout.ticks().stream().filter(tick -> !tick.group().isEmpty()).toList();
    for (int i = 0; i < groups.size(); i++) {
      Tick tick = groups.get(i);
      double left = tick.x() - Lettering.small(tick.name()) / 2;
      double end = left + Lettering.width(tick.group(), true);
      double room = i + 1 < groups.size() ? groups.get(i + 1).x() - 20 : right;
      if (end <= room) {
        svg.text(left, y, tick.group(), true);
      }
    }
  }

  private void staff(Flag flag) {
    double top = flag.label().box().top();
    svg.line(flag.x(), layout.axis(), flag.x(), top, BLACK, flag.deadline() ? 2.5 : 1);
  }

  private void flag(Flag flag) {
    if (flag.endX() > flag.x()) {
      svg.line(flag.x(), layout.axis(), flag.endX(), layout.axis(), BLACK, 4);
    }
    shape(flag.mark().kind(), flag.x(), layout.axis());
    label(flag.label());
  }

  private void shape(MarkKind kind, double x, double y) {
    switch (kind) {
      case EVENT -> svg.circle(x, y, RADIUS, true);
      case ACT -> svg.rect(new Box(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS), true);
      case DEADLINE -> svg.circle(x, y, RING, false);
      case WINDOW -> stretch(new Box(x - 8, y - 4, x + 8, y + 4), true);
    }
  }

  private void bar(Bar bar) {
    label(bar.label());
    stretch(bar.box(), bar.mark().endExclusive().isPresent());
  }

  private void stretch(Box box, boolean ends) {
    double middle = (box.top() + box.bottom()) / 2;
    if (ends) {
      svg.rect(box, false).hatch(box, 7);
      svg.circle(box.left(), middle, RADIUS, true);
      svg.circle(box.right(), middle, RADIUS, false);
    } else {
      svg.hatch(box, 7).line(box.left(), box.top(), box.right(), box.top(), BLACK, 1.5);
      svg.line(box.left(), box.bottom(), box.right(), box.bottom(), BLACK, 1.5);
      svg.circle(box.left(), middle, RADIUS, true).arrow(box.right() + 5, middle);
    }
  }

  private void item(Legend.Item item) {
    Box box = item.label().box();
    shape(item.kind(), box.left() - 16, (box.top() + box.bottom()) / 2);
    label(item.label());
  }

  private void label(Label label) {
    double y = label.box().top() + BASE;
    for (int i = 0; i < label.lines().size(); i++) {
      svg.text(label.box().left(), y, label.lines().get(i), i < label.bold());
      y += Lettering.LINE;
    }
  }
}
