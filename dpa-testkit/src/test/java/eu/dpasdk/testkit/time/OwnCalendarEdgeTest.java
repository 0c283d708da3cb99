package eu.dpasdk.testkit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.rules.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Where a calendar begins and ends: its first holiday counts, and no day beyond is guessed. */
class OwnCalendarEdgeTest {
  private static final WorkingCalendar UNION =
      HolidayCalendars.standard().get(HolidayCalendarIds.EU_OJ_NL);
  private static final WorkingCalendar DUTCH =
      HolidayCalendars.standard().get(HolidayCalendarIds.NL_ATW);
  private static final LocalDate WED_1_JAN_2025 = LocalDate.of(2025, 1, 1);
  private static final LocalDate FRI_25_DEC_2026 = LocalDate.of(2026, 12, 25);

  private static WorkingCalendar own(LocalDate from, LocalDate through, LocalDate holiday) {
    return WorkingCalendar.of(calendar(from, through, holiday));
  }

  private static HolidayCalendar calendar(LocalDate from, LocalDate through, LocalDate holiday) {
    return HolidayCalendar.of(
        HolidayCalendarId.of("OWN"),
        from,
        through,
        List.of(Holiday.of(holiday, Text.of("vrij", "free"), Citation.parse("Atw 3(1)"))));
  }

  private static void refused(ThrowingCallable question) {
    assertThatThrownBy(question).isInstanceOf(CalendarRangeException.class);
  }

  @Test
  void theFirstHolidayOfACalendarIsOne() {
    assertThat(UNION.knownFrom()).isEqualTo(WED_1_JAN_2025);
    assertThat(UNION.isWorkingDay(WED_1_JAN_2025)).isFalse();
  }

  @Test
  void oneWorkingDayAfterTheFirstHolidayIsThu2Jan2025() {
    assertThat(UNION.plus(WED_1_JAN_2025, 1)).isEqualTo(LocalDate.of(2025, 1, 2));
  }

  @Test
  void afterAHolidayOnFri25Dec2026NoDayBeyondSat26DecIsGuessed() {
    WorkingCalendar own =
        own(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 26), FRI_25_DEC_2026);
    refused(() -> own.onOrAfter(FRI_25_DEC_2026));
    refused(() -> own.after(FRI_25_DEC_2026.minusDays(1)));
    assertThat(own.after(LocalDate.of(2026, 12, 23))).isEqualTo(LocalDate.of(2026, 12, 24));
  }

  @Test
  void fromMon12Jan2026NoDayIsGuessedBeforeWed14Jan() {
    WorkingCalendar own =
        own(LocalDate.of(2026, 1, 14), LocalDate.of(2026, 12, 31), LocalDate.of(2026, 1, 15));
    refused(() -> own.after(LocalDate.of(2026, 1, 12)));
    assertThat(own.after(LocalDate.of(2026, 1, 13))).isEqualTo(LocalDate.of(2026, 1, 14));
  }

  @Test
  void tenWorkingDaysBeforeMon4Jan2027NeedDaysThatAreNotKnown() {
    WorkingCalendar own =
        own(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), FRI_25_DEC_2026);
    refused(() -> own.minus(LocalDate.of(2027, 1, 4), 10));
  }

  @Test
  void aDayThatTwoCalendarsNameIsTheHolidayOfTheSameOneEitherWayRound() {
    assertThat(UNION.and(DUTCH).holiday(FRI_25_DEC_2026))
        .isEqualTo(DUTCH.holiday(FRI_25_DEC_2026))
        .isNotEqualTo(UNION.holiday(FRI_25_DEC_2026))
        .isEqualTo(DUTCH.and(UNION).holiday(FRI_25_DEC_2026));
  }

  /** Thursday is not known, but Friday 13 and Monday 16 March 2026 are two working days already. */
  @Test
  void twoKnownWorkingDaysSufficeAfterWed11March2026() {
    HolidayCalendar known =
        calendar(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 12, 31), FRI_25_DEC_2026);
    DeadlineRequest request =
        DeadlineRequest.builder()
            .rule(ComputationRule.REGULATION_1182_71)
            .limit(TimeLimit.parse("P4D"))
            .event(RecordedTime.parse("2026-03-11T12:00"))
            .calendar(known.id())
            .build();
    Deadline deadline =
        Deadlines.withOthersLater(
            request, HolidayCalendars.standard().with(known), TimeReadings.defaults());
    assertThat(deadline.lastDay()).contains(LocalDate.of(2026, 3, 16));
  }
}
