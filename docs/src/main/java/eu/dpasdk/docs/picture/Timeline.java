package eu.dpasdk.docs.picture;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A time line: some marks on the clock of one zone, as a picture or in sentences. Distances on the
 * picture are those of elapsed time, so that a day on which the clock changes is an hour shorter or
 * longer. A solid end is included, a hollow end is the first moment that is not.
 */
public final class Timeline {
  private final Text title;
  private final ZoneId zone;
  private final List<Mark> marks;

  private Timeline(Text title, ZoneId zone, List<Mark> marks) {
    this.title = title;
    this.zone = zone;
    this.marks = List.copyOf(marks);
  }

  /**
   * Returns a time line of at least one mark. The order of the marks matters only where some are at
   * the same moment, and for the rows of the windows.
   */
  public static Timeline of(Text title, ZoneId zone, List<Mark> marks) {
    if (marks.isEmpty()) {
      throw new IllegalArgumentException("A time line needs a mark: " + title.en());
    }
    return new Timeline(title, zone, marks);
  }

  /** Returns the picture as an SVG document without an XML declaration. */
  public String svg(Language language) {
    return Drawing.of(
        Layout.of(this, language),
        language.name().toLowerCase(Locale.ROOT),
        title.in(language),
        text(language));
  }

  /** Returns what the picture shows, in sentences, in the order of time. */
  public String text(Language language) {
    MarkWords words = words(language);
    StringBuilder text =
        new StringBuilder(words.in("Tijdlijn, tijdzone ", "Time line, time zone "));
    text.append(zone.getId()).append('.');
    marks.stream()
        .sorted(Comparator.comparing(Mark::at))
        .forEach(mark -> text.append(' ').append(sentence(mark, words)));
    return text.toString();
  }

  private static String sentence(Mark mark, MarkWords words) {
    String kind = mark.kind().label().in(words.language());
    return Character.toUpperCase(kind.charAt(0))
        + kind.substring(1)
        + ": "
        + mark.label().in(words.language())
        + ", "
        + MarkWords.plain(words.when(mark))
        + ".";
  }

  Text title() {
    return title;
  }

  ZoneId zone() {
    return zone;
  }

  List<Mark> marks() {
    return marks;
  }

  MarkWords words(Language language) {
    return new MarkWords(zone, language, clockChanges());
  }

  private boolean clockChanges() {
    Instant first = marks.stream().map(Mark::at).min(Comparator.naturalOrder()).orElseThrow();
    Instant last = marks.stream().map(Mark::last).max(Comparator.naturalOrder()).orElseThrow();
    return !zone.getRules().getOffset(first).equals(zone.getRules().getOffset(last));
  }
}
