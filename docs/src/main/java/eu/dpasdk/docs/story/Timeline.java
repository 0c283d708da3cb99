package eu.dpasdk.docs.story;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.ObjectionWindow;
import eu.dpasdk.rules.book.Dates;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Draws the days of the story, with the window of each contract and what fell in or outside it. */
final class Timeline {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  private static final int DAYS = 16;
  private static final int DAY_WIDTH = 5;
  private static final int MARGIN = 12;

  private final ZoneId zone = Interpretation.dutch().zone();

  /** Returns the names of the days. */
  String weekdays(Language language) {
    StringBuilder line = new StringBuilder(" ".repeat(MARGIN));
    for (int i = 0; i < DAYS; i++) {
      String name = Dates.day(FIRST.plusDays(i), language);
      line.append(pad(name.substring(0, name.indexOf(' '))));
    }
    return line.toString();
  }

  /** Returns the numbers of the days. */
  String numbers() {
    StringBuilder line = new StringBuilder(" ".repeat(MARGIN));
    for (int i = 0; i < DAYS; i++) {
      line.append(pad(Integer.toString(FIRST.plusDays(i).getDayOfMonth())));
    }
    return line.toString();
  }

  /** Returns the window of {@code decision}: double while it runs, dotted where it has no end. */
  String window(String title, ConsentDecision decision) {
    StringBuilder line = start(title);
    ObjectionWindow window = decision.window();
    boolean agreed = window.lastDay().isPresent();
    Instant end = window.endExclusive().orElse(Scene.ANNOUNCED);
    int from = column(Scene.REACHED);
    int to = column(end);
    for (int i = from; i < to; i++) {
      line.setCharAt(i, agreed ? '═' : '·');
    }
    line.setCharAt(from, 'N');
    line.setCharAt(to, agreed ? '║' : '?');
    return line.toString();
  }

  /** Returns when two objections came and how each counted, with the go-live between them. */
  String acts(ConsentDecision inTime, ConsentDecision late) {
    StringBuilder line = start("");
    line.setCharAt(column(Scene.EARLY), 'G');
    mark(line, column(Scene.LAST_MINUTE) - 2, "a", inTime);
    mark(line, column(Scene.MIDNIGHT) + 1, "b", late);
    return line.toString();
  }

  private static void mark(
      StringBuilder line, int column, String letter, ConsentDecision decision) {
    ObjectionClass counts = decision.objections().get(0).classification();
    boolean heard = counts == ObjectionClass.TIMELY || counts == ObjectionClass.VALID;
    line.replace(column, column + 2, letter + (heard ? "✓" : "✗"));
  }

  private static StringBuilder start(String title) {
    StringBuilder line = new StringBuilder("  " + title);
    line.append(" ".repeat(MARGIN + DAYS * DAY_WIDTH - line.length()));
    return line;
  }

  private int column(Instant at) {
    ZonedDateTime local = at.atZone(zone);
    long days = local.toLocalDate().toEpochDay() - FIRST.toEpochDay();
    return MARGIN + (int) days * DAY_WIDTH + local.getHour() * DAY_WIDTH / 24;
  }

  private static String pad(String cell) {
    return cell + " ".repeat(DAY_WIDTH - cell.length());
  }
}
