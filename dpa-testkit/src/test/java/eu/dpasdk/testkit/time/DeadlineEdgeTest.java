package eu.dpasdk.testkit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Direction;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.HoursReading;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time limits at the edges: of what is reckoned with, of a calendar, and of other readings. */
class DeadlineEdgeTest {
  private static final ComputationRule UNION = ComputationRule.REGULATION_1182_71;
  private static final ComputationRule CONTRACT = ComputationRule.CONTRACT;

  private static DeadlineRequest.Builder request(ComputationRule rule, String limit, String event) {
    return DeadlineRequest.builder()
        .rule(rule)
        .limit(TimeLimit.parse(limit))
        .event(RecordedTime.parse(event));
  }

  @Test
  void aYearOfUnionLawMayBeReadAsEndingADayLater() {
    assertThat(Deadlines.compute(request(UNION, "P1Y", "2025-03-03T12:00").build()).otherReadings())
        .extracting(OtherReading::reading)
        .contains("MONTH_END_PLUS_ONE");
  }

  @Test
  void twelveMonthsFromThu29Feb2024MayBeReadAsEndingOn1March() {
    assertThat(
            Deadlines.compute(request(CONTRACT, "P12M", "2024-02-29T12:00").build())
                .otherReadings())
        .extracting(OtherReading::reading)
        .contains("FEB29_TO_MAR1");
  }

  /** From 17:00 on; only a limit of two days or more must hold two working days. */
  @Test
  void fortySevenHoursFromFri13March2026At1630EndOnSun15MarchAt1600() {
    assertThat(
            Deadlines.compute(
                    request(UNION, "PT47H", "2026-03-13T16:30").build(),
                    HolidayCalendars.standard(),
                    TimeReadings.defaults().with(HoursReading.REG1182_HOURS_ART3_5))
                .endExclusive())
        .isEqualTo(Instant.parse("2026-03-15T15:00:00Z"));
  }

  /** Of the three days before Sunday 3 January 2027 only one is in the list of the Union. */
  @Test
  void twoWorkingDaysAreNotSoughtBeforeDaysThatNoCalendarKnows() {
    DeadlineRequest request =
        request(UNION, "P3D", "2027-01-03T12:00")
            .calendar(HolidayCalendarIds.EU_OJ_NL)
            .direction(Direction.BEFORE)
            .build();
    assertThatThrownBy(() -> Deadlines.compute(request)).isInstanceOf(CalendarRangeException.class);
  }

  @Test
  void theLastDayOf9998IsAnswered() {
    assertThat(Deadlines.compute(request(CONTRACT, "P1D", "9998-12-30T12:00").build()).lastDay())
        .contains(LocalDate.of(9998, 12, 31));
  }

  /** Half an hour before midnight in London is 1 January 9999 in Amsterdam. */
  @Test
  void anEventOf9999IsRefusedEvenIfCountedBack() {
    DeadlineRequest request =
        request(CONTRACT, "P10D", "9998-12-31T23:30Z").direction(Direction.BEFORE).build();
    assertThatThrownBy(() -> Deadlines.compute(request)).isInstanceOf(InvalidValueException.class);
  }

  /** The week ends on 31 December 9998; weeks that run from the day after lead to 9999. */
  @Test
  void aReadingThatLeadsBeyond9998IsRefusedAtOnceUnlessNobodyAsksForIt() {
    DeadlineRequest request =
        request(UNION, "P1W", "9998-12-24T12:00").calendar(HolidayCalendarIds.NONE).build();
    assertThatThrownBy(() -> Deadlines.compute(request)).isInstanceOf(InvalidValueException.class);
    assertThat(
            Deadlines.withOthersLater(request, HolidayCalendars.standard(), TimeReadings.defaults())
                .lastDay())
        .contains(LocalDate.of(9998, 12, 31));
  }

  /** No calendar knows the days it leads to, but that is not what is wrong with it. */
  @ParameterizedTest
  @CsvSource({"AFTER, P8000Y", "BEFORE, P2027Y", "BEFORE, P741000D"})
  void aLimitThatLeadsOutOfTheYearsReckonedWithIsRefusedAsALimit(Direction way, String limit) {
    DeadlineRequest request = request(UNION, limit, "2026-03-13T12:00").direction(way).build();
    assertThatThrownBy(() -> Deadlines.compute(request))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/limit");
  }
}
