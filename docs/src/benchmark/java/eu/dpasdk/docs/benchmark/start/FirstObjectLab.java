package eu.dpasdk.docs.benchmark.start;

import java.time.LocalDate;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;

/** Ten days, rolled, with ObjectLab Kit. */
final class FirstObjectLab {
  private FirstObjectLab() {}

  public static void main(String[] args) {
    LocalDate first = Easter.day().withDayOfYear(1);
    LocalDateKitCalculatorsFactory.getDefaultInstance()
        .registerHolidays(
            "NL",
            new DefaultHolidayCalendar<>(
                Easter.holidays(), first, first.plusYears(1).minusDays(1)));
    Easter.print(
        LocalDateKitCalculatorsFactory.forwardCalculator("NL")
            .setStartDate(Easter.day())
            .moveByDays(Easter.DAYS)
            .getCurrentBusinessDate());
  }
}
