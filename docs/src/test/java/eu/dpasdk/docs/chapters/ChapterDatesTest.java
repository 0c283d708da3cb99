package eu.dpasdk.docs.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.book.Dates;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.Deadlines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates in the hand-written chapters are those the rules compute. */
class ChapterDatesTest {
  private static final Path PAGES = Path.of("src/main/pages");
  private static final Pattern DATE =
      Pattern.compile("(\\p{L}+) (\\d{1,2}) (\\p{L}+) (\\d{4})(?!\\d)");

  /** The days of the week and the months, in either language, in full and shortened. */
  private static final List<String> DAYS =
      List.of(
          "ma maandag mon monday",
          "di dinsdag tue tuesday",
          "wo woensdag wed wednesday",
          "do donderdag thu thursday",
          "vr vrijdag fri friday",
          "za zaterdag sat saturday",
          "zo zondag sun sunday");

  private static final List<String> MONTHS =
      List.of(
          "jan januari january",
          "feb februari february",
          "mrt maart mar march",
          "apr april",
          "mei may",
          "jun juni june",
          "jul juli july",
          "aug augustus august",
          "sep september",
          "okt oktober oct october",
          "nov november",
          "dec december");

  @Test
  void everyDayOfTheWeekIsTrue() throws IOException {
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (Path chapter : chapters()) {
      String text = Files.readString(chapter).replaceAll("\\s+", " ");
      for (MatchResult date : DATE.matcher(text).results().toList()) {
        int day = index(DAYS, date.group(1));
        int month = index(MONTHS, date.group(3));
        if (day >= 0 && month >= 0) {
          checked++;
          LocalDate real =
              LocalDate.of(
                  Integer.parseInt(date.group(4)), month + 1, Integer.parseInt(date.group(2)));
          if (real.getDayOfWeek() != DayOfWeek.of(day + 1)) {
            wrong.add(chapter.getFileName() + ": " + date.group());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(checked).isGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource({
    "subprocessing, CONTRACT, P10D, 2026-03-02T09:00+01:00, 2026-03-12",
    "subprocessing, CONTRACT, P10D, 2026-12-23T10:00+01:00, 2027-01-02",
    "amendment, CONTRACT, P1M, 2026-01-31T12:00+01:00, 2026-02-28",
    "amendment, CONTRACT, P1M, 2026-02-09T12:00+01:00, 2026-03-09",
    "amendment, CONTRACT, P10D, 2026-11-06T14:00+01:00, 2026-11-16",
    "duration, CONTRACT, P2M, 2026-01-15T12:00+01:00, 2026-03-15",
    "return, CONTRACT, P4W, 2026-03-15T12:00+01:00, 2026-04-12",
    "return, CONTRACT, P1M, 2026-12-31T12:00+01:00, 2027-01-31",
    "retention, CONTRACT, P5Y, 2024-02-29T12:00+01:00, 2029-02-28",
    "retention, CONTRACT, P5Y, 2021-06-15T12:00+02:00, 2026-06-15",
    "retention, CONTRACT, P5Y, 2026-09-30T12:00+02:00, 2031-09-30",
    "request, REGULATION_1182_71, P1M, 2026-01-31T12:00+01:00, 2026-03-02",
    "request, REGULATION_1182_71, P3M, 2026-01-31T12:00+01:00, 2026-04-30",
    "help, REGULATION_1182_71, P8W, 2026-01-05T12:00+01:00, 2026-03-02",
    "help, REGULATION_1182_71, P14W, 2026-01-05T12:00+01:00, 2026-04-13",
    "help, REGULATION_1182_71, P1M, 2026-01-05T12:00+01:00, 2026-02-05",
    "breach, REGULATION_1182_71, PT72H, 2026-11-10T16:45+01:00, 2026-11-13",
    "breach, REGULATION_1182_71, PT72H, 2026-04-24T17:30+02:00, 2026-04-27",
    "time, REGULATION_1182_71, PT72H, 2026-03-28T10:15+01:00, 2026-03-31",
  })
  void theExampleIsComputed(
      String topic, ComputationRule rule, String limit, String event, LocalDate last)
      throws IOException {
    Deadline deadline =
        Deadlines.compute(
            DeadlineRequest.builder()
                .rule(rule)
                .limit(TimeLimit.parse(limit))
                .event(RecordedTime.parse(event))
                .build());
    LocalDate computed =
        deadline
            .lastDay()
            .orElseGet(
                () -> LocalDate.ofInstant(deadline.endExclusive(), Interpretation.dutch().zone()));
    assertThat(computed).isEqualTo(last);
    for (Language language : Language.values()) {
      String folder = language.name().toLowerCase(Locale.ROOT);
      Path chapter = PAGES.resolve(folder).resolve("topics").resolve(topic + ".adoc");
      String date = Dates.day(last, language);
      assertThat(Files.readString(chapter).replaceAll("\\s+", " "))
          .contains(date.substring(date.indexOf(' ') + 1));
    }
  }

  private static int index(List<String> names, String word) {
    String letters = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < names.size(); i++) {
      if (List.of(names.get(i).split(" ", -1)).contains(letters)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Path> chapters() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".adoc")).sorted().toList();
    }
  }
}
