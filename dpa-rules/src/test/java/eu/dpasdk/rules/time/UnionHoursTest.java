package eu.dpasdk.rules.time;

import static eu.dpasdk.rules.time.Given.request;
import static eu.dpasdk.rules.time.Given.rules;
import static eu.dpasdk.rules.time.Given.union;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Direction;
import eu.dpasdk.model.time.HoursReading;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.model.time.UnionHolidaysReading;
import eu.dpasdk.model.time.WorkingDayInHoursReading;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regulation 1182/71, Article 3(1) and (2)(a): limits in hours, under every reading. */
class UnionHoursTest {
  @ParameterizedTest
  @CsvSource({
    // law/time.md, worked examples 1 to 5: Tue, Fri, Thu before Easter, clock forward, clock back
    "2026-03-10T14:20+01:00, 2026-03-13T14:20+01:00, 2026-03-13T15:00+01:00, 2026-03-13T15:00+01:00",
    "2026-03-13T09:05+01:00, 2026-03-16T09:05+01:00, 2026-03-16T10:00+01:00, 2026-03-16T10:00+01:00",
    "2026-04-02T16:30+02:00, 2026-04-05T16:30+02:00, 2026-04-05T17:00+02:00, 2026-04-08T00:00+02:00",
    "2026-03-28T10:15+01:00, 2026-03-31T11:15+02:00, 2026-03-31T12:00+02:00, 2026-03-31T12:00+02:00",
    "2026-10-23T18:00+02:00, 2026-10-26T17:00+01:00, 2026-10-26T18:00+01:00, 2026-10-26T18:00+01:00",
    // V16 and V19: Tuesday, and a Friday before a weekend and King's Day
    "2026-11-10T16:45+01:00, 2026-11-13T16:45+01:00, 2026-11-13T17:00+01:00, 2026-11-13T17:00+01:00",
    "2026-04-24T17:30+02:00, 2026-04-27T17:30+02:00, 2026-04-27T18:00+02:00, 2026-04-29T00:00+02:00"
  })
  void r4_seventyTwoHours(
      String event, OffsetDateTime strict, OffsetDateTime reg, OffsetDateTime twoDays) {
    assertThat(end("PT72H", event, HoursReading.STRICT_ELAPSED)).isEqualTo(strict.toInstant());
    assertThat(end("PT72H", event, HoursReading.REG1182_HOURS)).isEqualTo(reg.toInstant());
    assertThat(end("PT72H", event, HoursReading.REG1182_HOURS_ART3_5))
        .isEqualTo(twoDays.toInstant());
  }

  @Test
  void noLastDayForHours() {
    for (HoursReading reading : HoursReading.values()) {
      assertThat(deadline("PT72H", "2026-04-02T16:30+02:00", reading).lastDay()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-10T14:00:00+01:00,           2026-03-10T16:00+01:00", // on the hour: the next one
    "2026-03-10T14:59:59.999999999+01:00, 2026-03-10T16:00+01:00",
    "2026-03-10T15:00:00+01:00,           2026-03-10T17:00+01:00",
    "2026-03-29T01:30+01:00,              2026-03-29T04:00+02:00", // 02:00 does not exist
    "2026-10-25T02:30+02:00,              2026-10-25T03:00+01:00", // the first 02:30
    "2026-10-25T02:30+01:00,              2026-10-25T04:00+01:00" // the second 02:30
  })
  void art3_1_hourOfTheEventIsNotCounted(String event, OffsetDateTime end) {
    assertThat(end("PT1H", event, HoursReading.REG1182_HOURS)).isEqualTo(end.toInstant());
  }

  @Test
  void art3_1_hourOfTheEventWhereClocksChangeByHalfAnHour() {
    // Lord Howe Island, Sun 5 April 2026: 02:00 (+11:00) becomes 01:30 (+10:30).
    DeadlineRequest request =
        request(ComputationRule.REGULATION_1182_71, "PT1H", "2026-04-05T01:45+10:30")
            .zone(ZoneId.of("Australia/Lord_Howe"))
            .build();
    Deadline deadline =
        Deadlines.compute(
            request,
            HolidayCalendars.standard(),
            TimeReadings.defaults().with(HoursReading.REG1182_HOURS));
    assertThat(deadline.endExclusive())
        .isEqualTo(OffsetDateTime.parse("2026-04-05T03:00+10:30").toInstant());
  }

  @ParameterizedTest
  @CsvSource({
    "PT47H, 2026-04-03T22:00+02:00", // Thu 2 April 16:30: under 48 hours nothing is added
    "PT48H, 2026-04-08T00:00+02:00",
    "PT144H, 2026-04-08T17:00+02:00" // Thursday, Tuesday and Wednesday are touched
  })
  void art3_5_from48Hours(String limit, OffsetDateTime end) {
    String event = limit.equals("PT47H") ? "2026-04-01T22:30+02:00" : "2026-04-02T16:30+02:00";
    assertThat(end(limit, event, HoursReading.REG1182_HOURS_ART3_5)).isEqualTo(end.toInstant());
  }

  @ParameterizedTest
  @CsvSource({
    // Fri 09:05 to Mon 10:00: both touched in part, no whole day
    "2026-03-13T09:05+01:00, 2026-03-16T10:00+01:00, 2026-03-18T00:00+01:00",
    // Sun 23:30 to Wed 24:00: whole days Mon to Wed
    "2026-03-15T23:30+01:00, 2026-03-19T00:00+01:00, 2026-03-19T00:00+01:00",
    // Thu before Easter: none whole, then Tue 7 and Wed 8 April
    "2026-04-02T16:30+02:00, 2026-04-08T00:00+02:00, 2026-04-09T00:00+02:00"
  })
  void r5_touchedOrWholeDays(String event, OffsetDateTime touched, OffsetDateTime whole) {
    TimeReadings art35 = TimeReadings.defaults().with(HoursReading.REG1182_HOURS_ART3_5);
    assertThat(end("PT72H", event, art35)).isEqualTo(touched.toInstant());
    assertThat(end("PT72H", event, art35.with(WorkingDayInHoursReading.WHOLE_DAYS_ONLY)))
        .isEqualTo(whole.toInstant());
  }

  @Test
  void r4_otherReadingsAreTold() {
    Deadline easter = Deadlines.compute(union("PT72H", "2026-04-02T16:30+02:00"));
    assertThat(easter.otherReadings())
        .extracting(OtherReading::reading)
        .containsExactly("REG1182_HOURS", "REG1182_HOURS_ART3_5");
    assertThat(easter.otherReadings().get(1).endExclusive())
        .contains(Instant.parse("2026-04-07T22:00:00Z"));
  }

  @Test
  void r5_isToldOnlyWhereArt3_5IsRead() {
    Deadline art35 = deadline("PT72H", "2026-03-13T09:05+01:00", HoursReading.REG1182_HOURS_ART3_5);
    assertThat(art35.otherReadings())
        .extracting(OtherReading::reading)
        .contains("STRICT_ELAPSED", "WHOLE_DAYS_ONLY");
  }

  @Test
  void r16_isToldForHoursWhereArt3_5ReadsACalendar() {
    // Thu 14 May 2026 is Ascension Day in both lists, Fri 15 May only in the Dutch one.
    TimeReadings art35 = TimeReadings.defaults().with(HoursReading.REG1182_HOURS_ART3_5);
    DeadlineRequest request = union("PT72H", "2026-05-14T09:30+02:00");
    Deadline dutch = Deadlines.compute(request, HolidayCalendars.standard(), art35);
    assertThat(dutch.endExclusive()).isEqualTo("2026-05-19T22:00:00Z"); // end of Tue 19 May
    assertThat(
            end("PT72H", "2026-05-14T09:30+02:00", art35.with(UnionHolidaysReading.EU_OJ_NL_LIST)))
        .isEqualTo("2026-05-18T22:00:00Z"); // end of Mon 18 May
    assertThat(dutch.otherReadings()).extracting(OtherReading::reading).contains("EU_OJ_NL_LIST");
  }

  @Test
  void hoursCountedBackAreElapsed() {
    DeadlineRequest back =
        request(ComputationRule.REGULATION_1182_71, "PT48H", "2026-03-30T10:00+02:00")
            .direction(Direction.BEFORE)
            .build();
    Deadline deadline = Deadlines.compute(back);
    assertThat(deadline.endExclusive())
        .isEqualTo(OffsetDateTime.parse("2026-03-28T09:00+01:00").toInstant());
    assertThat(deadline.otherReadings()).isEmpty();
  }

  @Test
  void statuteDoesNotCoverHours() {
    Deadline deadline =
        Deadlines.compute(
            request(ComputationRule.ALGEMENE_TERMIJNENWET, "PT48H", "2026-04-02T16:30+02:00")
                .build());
    assertThat(deadline.endExclusive()).isEqualTo("2026-04-04T14:30:00Z");
    assertThat(rules(deadline)).isEqualTo(List.of("atw-4-excluded-limits", "hours-elapsed"));
  }

  private static Instant end(String limit, String event, HoursReading reading) {
    return deadline(limit, event, reading).endExclusive();
  }

  private static Instant end(String limit, String event, TimeReadings readings) {
    return Deadlines.compute(union(limit, event), HolidayCalendars.standard(), readings)
        .endExclusive();
  }

  private static Deadline deadline(String limit, String event, HoursReading reading) {
    return Deadlines.compute(
        union(limit, event), HolidayCalendars.standard(), TimeReadings.defaults().with(reading));
  }
}
