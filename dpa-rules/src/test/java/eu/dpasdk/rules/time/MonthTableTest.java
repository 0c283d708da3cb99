package eu.dpasdk.rules.time;

import static eu.dpasdk.rules.time.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Against a walk day by day. */
class MonthTableTest {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final LocalDate TUE_2019_12_31 = LocalDate.of(2019, 12, 31);
  private static final LocalDate THU_2024_02_29 = LocalDate.of(2024, 2, 29);

  @Test
  void everyDayIsThatOfAWalk() {
    List<Set<DayOfWeek>> weekends =
        List.of(WEEKEND, Set.of(), Set.of(DayOfWeek.FRIDAY), Set.of(DayOfWeek.values()[3]));
    for (int seed = 0; seed < 40; seed++) {
      Set<DayOfWeek> weekend = weekends.get(seed % weekends.size());
      Set<LocalDate> holidays = holidays(new SplittableRandom(seed), 1 + seed * 15);
      Predicate<LocalDate> worked =
          each -> !weekend.contains(each.getDayOfWeek()) && !holidays.contains(each);
      assertWalked(MonthTable.of(weekend, holidays), worked);
    }
  }

  private static Set<LocalDate> holidays(SplittableRandom random, int count) {
    Set<LocalDate> holidays = new HashSet<>(Set.of(TUE_2019_12_31, THU_2024_02_29));
    while (holidays.size() < count) {
      holidays.add(TUE_2019_12_31.plusDays(random.nextInt(1_521)));
    }
    return holidays;
  }

  private static void assertWalked(MonthTable table, Predicate<LocalDate> worked) {
    int count = 0;
    for (LocalDate each = TUE_2019_12_31.withDayOfMonth(1);
        !each.isAfter(THU_2024_02_29);
        each = each.plusDays(1)) {
      count += worked.test(each) ? 1 : 0;
      assertThat(table.workedThrough(each)).isEqualTo(count);
      assertDays(table.daysToWorked(each), each, 0, worked);
      assertDays(table.daysToNextWorked(each), each, 1, worked);
    }
  }

  private static void assertDays(int told, LocalDate day, int from, Predicate<LocalDate> worked) {
    int walked = from;
    while (!worked.test(day.plusDays(walked))) {
      walked++;
    }
    LocalDate found = day.plusDays(walked);
    long months = found.getYear() * 12L + found.getMonthValue();
    boolean seen =
        !found.isAfter(THU_2024_02_29) && months - (day.getYear() * 12L + day.getMonthValue()) <= 1;
    assertThat(told).as(day.toString()).isEqualTo(seen ? walked : MonthTable.NOT_HERE);
  }

  @Test
  void daysOutsideAreNotInTheTable() {
    MonthTable table = MonthTable.of(WEEKEND, Set.of(THU_2024_02_29));
    assertThat(table.daysToWorked(day("Wed 2024-01-31"))).isEqualTo(MonthTable.NOT_HERE);
    assertThat(table.workedThrough(day("Wed 2024-01-31"))).isEqualTo(MonthTable.NOT_HERE);
    assertThat(table.workedThrough(day("Thu 2024-02-01"))).isEqualTo(1);
    assertThat(table.workedThrough(THU_2024_02_29)).isEqualTo(20);
    assertThat(table.daysToWorked(day("Wed 2024-02-28"))).isZero();
    assertThat(table.daysToNextWorked(day("Wed 2024-02-28"))).isEqualTo(MonthTable.NOT_HERE);
    assertThat(table.daysToWorked(day("Fri 2024-03-01"))).isEqualTo(MonthTable.NOT_HERE);
  }

  @Test
  void calendarsWithoutHolidaysOrOfThousandsOfYearsHaveNoTable() {
    MonthTable none = MonthTable.of(WEEKEND, Set.of());
    assertThat(none.workedThrough(THU_2024_02_29)).isEqualTo(MonthTable.NOT_HERE);
    Set<LocalDate> far = Set.of(THU_2024_02_29, THU_2024_02_29.plusYears(2_000));
    MonthTable wide = MonthTable.of(WEEKEND, far);
    assertThat(wide.workedThrough(THU_2024_02_29)).isEqualTo(MonthTable.NOT_HERE);
    assertThat(wide.daysToWorked(THU_2024_02_29)).isEqualTo(MonthTable.NOT_HERE);
  }
}
