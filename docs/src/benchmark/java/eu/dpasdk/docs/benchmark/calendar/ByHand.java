package eu.dpasdk.docs.benchmark.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Written by hand with java.time and a set of holidays, as one would for these questions alone. */
final class ByHand implements Contender.Whole<End> {
  private final Set<LocalDate> holidays;
  private final NavigableSet<LocalDate> onWeekdays;

  ByHand(Set<LocalDate> holidays) {
    this.holidays = new HashSet<>(holidays);
    this.onWeekdays = new TreeSet<>(holidays);
    onWeekdays.removeIf(ByHand::isWeekend);
  }

  @Override
  public End tenDays(Instant arrival) {
    return End.of(arrival.atZone(ZONE).toLocalDate().plusDays(DAYS), ZONE);
  }

  @Override
  public End tenDaysRolled(Instant arrival) {
    LocalDate day = arrival.atZone(ZONE).toLocalDate().plusDays(DAYS);
    while (isFree(day)) {
      day = day.plusDays(1);
    }
    return End.of(day, ZONE);
  }

  @Override
  public End seventyTwoHours(Instant arrival) {
    return new End(null, arrival.plus(Duration.ofHours(HOURS)));
  }

  @Override
  public LocalDate nextWorkingDay(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (isFree(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  @Override
  public long workingDays(LocalDate startExclusive, LocalDate endInclusive) {
    long days = ChronoUnit.DAYS.between(startExclusive, endInclusive);
    long worked = days / 7 * 5;
    LocalDate day = endInclusive;
    for (long rest = days % 7; rest > 0; rest--) {
      worked += isWeekend(day) ? 0 : 1;
      day = day.minusDays(1);
    }
    return worked - onWeekdays.subSet(startExclusive, false, endInclusive, true).size();
  }

  @Override
  public End end(End answer) {
    return answer;
  }

  private boolean isFree(LocalDate day) {
    return isWeekend(day) || holidays.contains(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
