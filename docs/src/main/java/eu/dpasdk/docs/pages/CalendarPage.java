package eu.dpasdk.docs.pages;

import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.book.Dates;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.rules.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The holidays of the Netherlands year by year, and where a limit ends that would end on one. */
final class CalendarPage {
  private static final int DAYS = 14;

  private final Book book;
  private final WorkingCalendar dutch = calendar(HolidayCalendarIds.NL_ATW);
  private final WorkingCalendar union = calendar(HolidayCalendarIds.EU_OJ_NL);

  CalendarPage(Book book) {
    this.book = book;
  }

  String title() {
    return book.words("Feestdagen en termijnen", "Holidays and time limits");
  }

  String page() {
    Adoc page = book.page("calendars", title());
    page.heading(
        2,
        "calendars_which",
        book.words(
            "Welke feestdag telt voor welke termijn", "Which holiday counts for which limit"));
    page.table("3,3,5", whichHead(), which());
    for (int year = dutch.knownFrom().getYear(); year <= dutch.knownThrough().getYear(); year++) {
      int of = year;
      page.heading(2, "calendars_" + year, String.valueOf(year));
      page.table(
          "4,4,3,3,3,3",
          List.of(
              book.words("Dag", "Day"),
              book.words("Naam en bron", "Name and source"),
              book.words("Publicatieblad (R16)", "Official Journal (R16)"),
              book.words("Unierechtelijke termijn", "Limit of Union law"),
              book.words("Nederlandse wettelijke termijn", "Limit in a Dutch statute"),
              book.words("Contractuele termijn", "Contractual limit")),
          LocalDate.of(of, 1, 1)
              .datesUntil(LocalDate.of(of + 1, 1, 1))
              .flatMap(day -> dutch.holiday(day).stream())
              .map(this::row)
              .toList());
    }
    return page.toString();
  }

  private List<String> whichHead() {
    return List.of(
        book.words("Soort termijn", "Kind of limit"),
        book.words("Kalender", "Calendar"),
        book.words("Wat een weekend of feestdag doet", "What a weekend or holiday does"));
  }

  private List<List<String>> which() {
    String known =
        book.words("bekend van ", "known from ")
            + Dates.day(dutch.knownFrom(), book.language())
            + book.words(" tot en met ", " through ")
            + Dates.day(dutch.knownThrough(), book.language());
    String listed =
        book.words("bekend van ", "known from ")
            + Dates.day(union.knownFrom(), book.language())
            + book.words(" tot en met ", " through ")
            + Dates.day(union.knownThrough(), book.language());
    return List.of(
        List.of(
            book.words(
                "Unierecht in dagen, weken, maanden of jaren: artikel 12 lid 3 en 36 AVG",
                "Union law in days, weeks, months or years: Articles 12(3) and 36 GDPR"),
            Adoc.code("NL_ATW")
                + " ("
                + known
                + "); R16: "
                + Adoc.code("EU_OJ_NL")
                + " ("
                + listed
                + ")",
            book.words(
                "Eindigt de termijn op zaterdag, zondag of een feestdag, dan eindigt hij met de"
                    + " volgende werkdag; een termijn van twee dagen of meer telt ten minste twee"
                    + " werkdagen.",
                "A limit that would end on a Saturday, Sunday or holiday ends with the next working"
                    + " day; a limit of two days or more holds at least two working days.")),
        List.of(
            book.words("De 72 uur van artikel 33 lid 1 AVG", "The 72 hours of Article 33(1) GDPR"),
            book.words("geen", "none"),
            book.words(
                "Niets: verstreken uren lopen door in weekend en feestdag. Andere lezingen: R4 en"
                    + " R5.",
                "Nothing: elapsed hours run on through weekend and holiday. Other readings: R4 and"
                    + " R5.")),
        List.of(
            book.words("Termijn in een Nederlandse wet", "Limit in a Dutch statute"),
            Adoc.code("NL_ATW"),
            book.words(
                "Een termijn die op een van die dagen zou eindigen, wordt verlengd (Algemene"
                    + " termijnenwet, artikel 1); een termijn van ten minste drie dagen telt er ten"
                    + " minste twee die geen weekend of feestdag zijn (artikel 2). Niet voor"
                    + " termijnen van meer dan 90 dagen, meer dan 12 weken, maanden van meer dan"
                    + " drie, of jaren (artikel 4).",
                "A limit that would end on such a day is extended (Algemene termijnenwet, Article"
                    + " 1); a limit of at least three days holds at least two that are no weekend"
                    + " or holiday (Article 2). Not for limits of more than 90 days, more than 12"
                    + " weeks, more than three months, or years (Article 4).")),
        List.of(
            book.words(
                "Contractuele termijn: Stratech 10.1, FlexFront 14.1, 15.3, 17.2",
                "Contractual limit: Stratech 10.1, FlexFront 14.1, 15.3, 17.2"),
            book.words("geen", "none"),
            book.words(
                "Niets, tenzij partijen dat afspraken; de Algemene termijnenwet geldt alleen voor"
                    + " wettelijke termijnen. Andere lezing: R1.",
                "Nothing, unless the parties agreed so; the Algemene termijnenwet is for limits in"
                    + " statutes only. Other reading: R1.")));
  }

  private List<String> row(Holiday holiday) {
    LocalDate day = holiday.day();
    boolean known = !day.isBefore(union.knownFrom()) && !day.isAfter(union.knownThrough());
    boolean listed = known && union.holiday(day).isPresent();
    return List.of(
        Dates.day(day, book.language()),
        Adoc.plain(holiday.name().in(book.language()))
            + " ("
            + Adoc.plain(holiday.source().in(book.language()))
            + ")",
        known ? book.words(listed ? "ja" : "*nee*", listed ? "yes" : "*no*") : "–",
        end(day, ComputationRule.REGULATION_1182_71),
        end(day, ComputationRule.ALGEMENE_TERMIJNENWET),
        end(day, ComputationRule.CONTRACT));
  }

  /** Where a limit ends that nominally ends on {@code day}. */
  private String end(LocalDate day, ComputationRule rule) {
    DeadlineRequest request =
        DeadlineRequest.builder()
            .rule(rule)
            .limit(TimeLimit.ofCalendarDays(DAYS))
            .event(RecordedTime.of(day.minusDays(DAYS).atTime(12, 0)))
            .build();
    try {
      Deadline deadline = Deadlines.compute(request);
      Optional<LocalDate> last = deadline.lastDay();
      return last.map(end -> Dates.day(end, book.language())).orElse("–");
    } catch (CalendarRangeException unknown) {
      return book.words("niet bekend", "not known");
    }
  }

  private static WorkingCalendar calendar(HolidayCalendarId id) {
    return HolidayCalendars.standard().get(id);
  }
}
