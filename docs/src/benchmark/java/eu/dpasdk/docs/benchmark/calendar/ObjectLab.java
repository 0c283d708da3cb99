package eu.dpasdk.docs.benchmark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import net.objectlab.kit.datecalc.common.DateCalculator;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;

/** ObjectLab Kit's calculator, which holds the day it stands on, and java.time for the instant. */
final class ObjectLab implements Contender<End> {
  private final DateCalculator<LocalDate> forward;

  ObjectLab(Set<LocalDate> holidays, LocalDate from, LocalDate through) {
    LocalDateKitCalculatorsFactory factory = LocalDateKitCalculatorsFactory.getDefaultInstance();
    factory.registerHolidays("NL", new DefaultHolidayCalendar<>(holidays, from, through));
    forward = LocalDateKitCalculatorsFactory.forwardCalculator("NL");
  }

  @Override
  public End tenDaysRolled(Instant arrival) {
    return End.of(moved(arrival.atZone(ZONE).toLocalDate(), DAYS), ZONE);
  }

  @Override
  public LocalDate nextWorkingDay(LocalDate day) {
    return moved(day, 1);
  }

  @Override
  public long workingDays(LocalDate startExclusive, LocalDate endInclusive) {
    return forward.getNumberOfBusinessDaysBetween(
        startExclusive.plusDays(1), endInclusive.plusDays(1));
  }

  @Override
  public End end(End answer) {
    return answer;
  }

  private LocalDate moved(LocalDate day, int days) {
    forward.setStartDate(day);
    forward.forceCurrentDateNoAdjustment(day);
    return forward.moveByDays(days).getCurrentBusinessDate();
  }
}
