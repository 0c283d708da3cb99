package eu.dpasdk.docs.benchmark.calendar;

import eu.dpasdk.docs.benchmark.Group;
import eu.dpasdk.docs.benchmark.Scores;
import eu.dpasdk.docs.performance.Aim;
import eu.dpasdk.docs.performance.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Deadlines and working days, beside java.time by hand and the libraries for calendars. */
public final class CalendarGroup implements Group {
  static final int YEARS = 10;

  private static final int CHECKED = 20_000;
  private static final List<String> RIVALS =
      List.of("java.time", "Strata", "ObjectLab", "Jollyday");

  @Override
  public String name() {
    return "calendar";
  }

  @Override
  public String title() {
    return "Deadlines and working days";
  }

  @Override
  public List<String> notes() {
    return List.of(
        "All know the same holidays, of 2014 through 2100.",
        "A deadline is what a user needs of it: its last day and the instant at which it is over;"
            + " ours is asked from an instant on, request included, and can tell its steps and the"
            + " readings that would end elsewhere.",
        "By hand means java.time and a set of holidays; the libraries know no instants or limits,"
            + " so java.time does that for them.");
  }

  @Override
  public Map<String, String> versions() {
    return Map.of(
        "Strata", "2.12.60 (strata-basics)",
        "ObjectLab Kit", "1.4.8 (datecalc-jdk8)",
        "Jollyday", "2.19.0");
  }

  @Override
  public void check() {
    Contender.Whole<?> ours = new Ours();
    Contender.Whole<?> byHand = new ByHand(Days.holidays());
    for (Instant arrival : Days.arrivals(CHECKED)) {
      same(arrival, "java.time", tenDays(ours, arrival), tenDays(byHand, arrival));
      same(arrival, "java.time", hours(ours, arrival), hours(byHand, arrival));
    }
    for (String name : RIVALS) {
      Contender<?> rival = Days.contender(name);
      for (Instant arrival : Days.arrivals(CHECKED)) {
        same(arrival, name, rolled(ours, arrival), rolled(rival, arrival));
      }
      for (LocalDate day : Days.days(CHECKED)) {
        same(day, name, ours.nextWorkingDay(day), rival.nextWorkingDay(day));
      }
      for (LocalDate day : Days.days(CHECKED / 10)) {
        LocalDate end = day.plusYears(YEARS);
        same(day, name, ours.workingDays(day, end), rival.workingDays(day, end));
      }
    }
  }

  @Override
  public List<Class<?>> benchmarks() {
    return List.of(PlainBenchmark.class, WorkingDayBenchmark.class);
  }

  @Override
  public List<Row> rows(Scores scores) {
    Aim hand = Aim.atMost(1.5);
    List<Row> rows = new ArrayList<>();
    rows.add(row(scores, "ten days", "PlainBenchmark.tenDays", "java.time", hand));
    rows.add(row(scores, "72 hours", "PlainBenchmark.seventyTwoHours", "java.time", null));
    for (String rival : RIVALS) {
      Aim aim = rival.equals("java.time") ? hand : null;
      rows.add(row(scores, "ten days, rolled", "WorkingDayBenchmark.tenDaysRolled", rival, aim));
    }
    for (String rival : RIVALS) {
      Aim aim = rival.equals("Strata") ? Aim.atMost(1) : null;
      rows.add(row(scores, "next working day", "WorkingDayBenchmark.nextWorkingDay", rival, aim));
    }
    for (String rival : RIVALS) {
      Aim aim = rival.equals("Strata") ? Aim.atMost(1) : null;
      rows.add(
          row(scores, "working days of ten years", "WorkingDayBenchmark.workingDays", rival, aim));
    }
    return rows;
  }

  private static Row row(Scores scores, String question, String benchmark, String rival, Aim aim) {
    String beside = rival.equals("java.time") ? "java.time by hand" : rival;
    return scores.times(question, name(benchmark, "ours"), beside, name(benchmark, rival), aim);
  }

  private static String name(String benchmark, String contender) {
    return benchmark + "[contender=" + contender + "]";
  }

  private static <A> End tenDays(Contender.Whole<A> asked, Instant arrival) {
    return asked.end(asked.tenDays(arrival));
  }

  private static <A> End hours(Contender.Whole<A> asked, Instant arrival) {
    return asked.end(asked.seventyTwoHours(arrival));
  }

  private static <A> End rolled(Contender<A> asked, Instant arrival) {
    return asked.end(asked.tenDaysRolled(arrival));
  }

  private static void same(Object question, String rival, Object ours, Object theirs) {
    if (!ours.equals(theirs)) {
      throw new IllegalStateException(
          "of " + question + " ours is " + ours + " and that of " + rival + " is " + theirs);
    }
  }
}
