package eu.dpasdk.docs.picture;

import java.util.ArrayList;
import java.util.List;

/** What the shapes mean: one item for each kind on the picture, and the zone of its times. */
final class Legend {
  /** Left of each item's words, for the shape. */
  static final double SHAPE = 30;

  private static final double AIR = 18;

  private final List<Item> items;

  private Legend(List<Item> items) {
    this.items = items;
  }

  static Legend of(Timeline line, MarkWords words, double top) {
    List<Item> items = new ArrayList<>();
    double x = Layout.MARGIN;
    double y = top + 10;
    for (MarkKind kind : MarkKind.values()) {
      if (line.marks().stream().noneMatch(mark -> mark.kind() == kind)) {
        continue;
      }
      Label label = Label.of(List.of(words(kind, words)), 0);
      if (x > Layout.MARGIN && x + SHAPE + label.width() > Layout.WIDTH - Layout.MARGIN) {
        x = Layout.MARGIN;
        y += Lettering.LINE;
      }
      items.add(new Item(kind, label.at(x + SHAPE, y)));
      x += SHAPE + label.width() + AIR;
    }
    return new Legend(items);
  }

  private static String words(MarkKind kind, MarkWords words) {
    String name = kind.label().in(words.language());
    return switch (kind) {
      case EVENT, ACT -> name;
      case DEADLINE ->
          name + words.in(" (open: dit moment is te laat)", " (hollow: this moment is too late)");
      case WINDOW ->
          name + words.in(" (dicht: telt mee; open: niet meer)", " (solid: included; hollow: not)");
    };
  }

  List<Item> items() {
    return items;
  }

  double bottom() {
    return items.get(items.size() - 1).label().box().bottom();
  }

  /** A kind and its words; the shape stands to the left of them. */
  record Item(MarkKind kind, Label label) {}
}
