package eu.dpasdk.docs.picture;

import eu.dpasdk.model.law.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where everything goes. Moments stand above the axis, each with its label to the right of its
 * staff; a label that would stand in the way of later staffs goes above their labels. Stretches lie
 * below the axis, each in a row of its own. The axis is as long as leaves every label room.
 */
final class Layout {
  /** Width of every picture. */
  static final double WIDTH = 720;

  /** Free at the edges. */
  static final double MARGIN = 12;

  private static final double RIGHT = WIDTH - MARGIN;
  private static final double AIR = 8;
  private static final double STAFF = 5;
  private static final double LABEL = 175;
  private static final double BAR = 14;
  private static final double TITLE_GAP = 10;
  private static final double AXIS_GAP = 12;
  private static final double NAMES = 2 * Lettering.LINE + 14;

  private final Label title;
  private final List<Flag> flags;
  private final List<Bar> bars;
  private final List<Tick> ticks;
  private final List<Double> strokes;
  private final double axis;
  private final Legend legend;

  private Layout(
      Label title, List<Flag> flags, List<Bar> bars, Ticks ticks, double axis, Legend legend) {
    this.title = title;
    this.flags = flags;
    this.bars = bars;
    this.ticks = ticks.named();
    this.strokes = ticks.unnamed();
    this.axis = axis;
    this.legend = legend;
  }

  /** Returns the places of everything on {@code line}, with its words in {@code language}. */
  static Layout of(Timeline line, Language language) {
    MarkWords words = line.words(language);
    Label title =
        Label.of(Lettering.wrap(line.title().in(language), RIGHT - MARGIN, true), Integer.MAX_VALUE)
            .at(MARGIN, MARGIN);
    List<Mark> points = line.marks().stream().filter(m -> m.kind() != MarkKind.WINDOW).toList();
    List<Label> labels = points.stream().map(m -> label(m, words, language, LABEL)).toList();
    Scale scale = scale(line, points, labels);
    List<Flag> raised = raise(points, labels, scale);
    double highest = raised.stream().mapToDouble(f -> f.label().box().top()).min().orElse(0);
    double axis = title.box().bottom() + TITLE_GAP - highest + AXIS_GAP;
    List<Flag> flags = raised.stream().map(flag -> flag.down(axis)).toList();
    List<Bar> bars = bars(line, words, language, scale, axis + NAMES);
    double below = bars.isEmpty() ? axis + NAMES : bars.get(bars.size() - 1).box().bottom() + AIR;
    Ticks ticks = new Ticks(scale, line.zone(), language, MARGIN, RIGHT - AIR);
    return new Layout(title, flags, bars, ticks, axis, Legend.of(line, words, below));
  }

  private static Scale scale(Timeline line, List<Mark> points, List<Label> labels) {
    Scale unit = Scale.of(line.marks(), line.zone());
    double left = MARGIN + AIR;
    double width = RIGHT - 2 * AIR - left;
    for (int i = 0; i < points.size(); i++) {
      double share = unit.x(points.get(i).at());
      if (share > 0) {
        double room = RIGHT - STAFF - left - labels.get(i).width();
        width = Math.min(width, room / share);
      }
    }
    return unit.between(left, width);
  }

  /** Places the flags above an axis at height zero, the rightmost first. */
  private static List<Flag> raise(List<Mark> points, List<Label> labels, Scale scale) {
    List<Integer> order = new ArrayList<>();
    for (int i = points.size() - 1; i >= 0; i--) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> points.get(i).at()).reversed());
    List<Flag> placed = new ArrayList<>();
    for (int i : order) {
      double x = scale.x(points.get(i).at());
      Label label = labels.get(i);
      double right = x + STAFF + label.width() + AIR;
      double bottom =
          placed.stream()
              .filter(flag -> flag.x() <= right)
              .mapToDouble(flag -> flag.label().box().top() - AIR)
              .min()
              .orElse(-AXIS_GAP);
      double endX = scale.x(points.get(i).last());
      placed.add(new Flag(points.get(i), x, endX, label.at(x + STAFF, bottom - label.height())));
    }
    return placed;
  }

  private static List<Bar> bars(
      Timeline line, MarkWords words, Language language, Scale scale, double top) {
    List<Bar> bars = new ArrayList<>();
    double y = top;
    for (Mark mark : line.marks()) {
      if (mark.kind() != MarkKind.WINDOW) {
        continue;
      }
      Label label = label(mark, words, language, RIGHT - MARGIN);
      double from = scale.x(mark.at());
      double to = mark.endExclusive().map(scale::x).orElse(RIGHT);
      label = label.at(Math.min(from, RIGHT - label.width()), y);
      double under = label.box().bottom() + 2;
      bars.add(new Bar(mark, new Box(from, under, to, under + BAR), label));
      y = under + BAR + AIR;
    }
    return bars;
  }

  private static Label label(Mark mark, MarkWords words, Language language, double width) {
    List<String> lines = new ArrayList<>(Lettering.wrap(mark.label().in(language), width, true));
    int bold = lines.size();
    lines.addAll(Lettering.wrap(words.when(mark), width, false));
    return Label.of(lines, bold);
  }

  /** Returns the place of every text, in no order. */
  List<Box> texts() {
    Stream<Box> labels =
        Stream.of(
                Stream.of(title),
                flags.stream().map(Flag::label),
                bars.stream().map(Bar::label),
                legend.items().stream().map(Legend.Item::label))
            .flatMap(all -> all)
            .map(Label::box);
    return Stream.concat(labels, tickBoxes()).toList();
  }

  private Stream<Box> tickBoxes() {
    return ticks.stream()
        .map(
            tick -> {
              double half = Lettering.small(tick.name()) / 2;
              double top = axis + 8;
              return new Box(tick.x() - half, top, tick.x() + half, top + Lettering.LINE);
            });
  }

  Label title() {
    return title;
  }

  List<Flag> flags() {
    return flags;
  }

  List<Bar> bars() {
    return bars;
  }

  List<Tick> ticks() {
    return ticks;
  }

  List<Double> strokes() {
    return strokes;
  }

  Legend legend() {
    return legend;
  }

  /** Returns the height of the axis on the picture. */
  double axis() {
    return axis;
  }

  double height() {
    return legend.bottom() + MARGIN;
  }
}
