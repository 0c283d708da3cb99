package eu.dpasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.notice.BusinessHours;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Times are ISO-8601 text even for a mapper that, as by default, writes timestamps as numbers. */
class IsoTextTest {
  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void deadline(JacksonLine line) {
    Deadline deadline =
        Deadline.of(
            Optional.of(LocalDate.of(2026, 3, 12)), // Thu
            Instant.parse("2026-03-12T23:00:00Z"),
            List.of(),
            List.of());
    assertThat(line.write(deadline))
        .startsWith("{\"lastDay\":\"2026-03-12\",\"endExclusive\":\"2026-03-12T23:00:00Z\"");
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void absentDayIsLeftOut(JacksonLine line) {
    Deadline hours =
        Deadline.of(Optional.empty(), Instant.parse("2026-03-13T13:20:00Z"), List.of(), List.of());
    assertThat(line.write(hours)).startsWith("{\"endExclusive\":").doesNotContain("lastDay");
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void officeHours(JacksonLine line) {
    BusinessHours hours =
        BusinessHours.of(LocalTime.of(9, 0), LocalTime.of(17, 30), HolidayCalendarIds.NL_ATW);
    assertThat(line.write(hours))
        .isEqualTo("{\"opens\":\"09:00:00\",\"closes\":\"17:30:00\",\"calendar\":\"NL_ATW\"}");
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void calendar(JacksonLine line) {
    HolidayCalendar own =
        HolidayCalendar.of(
            HolidayCalendarId.of("OWN"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            List.of(
                Holiday.of(
                    LocalDate.of(2026, 4, 6), // Mon
                    Text.of("tweede paasdag", "Easter Monday"),
                    Citation.parse("Atw 3(1)"))));
    assertThat(line.write(own))
        .contains("\"knownFrom\":\"2026-01-01\"")
        .contains("\"knownThrough\":\"2026-12-31\"")
        .contains("\"day\":\"2026-04-06\"")
        .contains("\"source\":\"Atw 3(1)\"");
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void requestReadsAsTheRunnerWritesIt(JacksonLine line) {
    DeadlineRequest request =
        line.read(
            "{\"rule\":\"contract\",\"limit\":\"P10D\",\"event\":\"2026-03-02T09:00:00+01:00\"}",
            DeadlineRequest.class);
    assertThat(request)
        .isEqualTo(
            DeadlineRequest.builder()
                .rule(ComputationRule.CONTRACT)
                .limit(TimeLimit.ofCalendarDays(10))
                .event(RecordedTime.of(Instant.parse("2026-03-02T08:00:00Z")))
                .build());
    assertThat(line.write(request))
        .isEqualTo(
            "{\"rule\":\"contract\",\"limit\":\"P10D\",\"event\":\"2026-03-02T08:00:00Z\","
                + "\"zone\":\"Europe/Amsterdam\",\"calendar\":\"NL_ATW\",\"roll\":false,"
                + "\"direction\":\"AFTER\"}");
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void rulesHaveTheRunnersNames(JacksonLine line) {
    assertThat(line.write(ComputationRule.values()))
        .isEqualTo("[\"contract\",\"reg1182\",\"atw\"]");
  }
}
