package eu.dpasdk.rules.time;

import static eu.dpasdk.rules.time.Given.contract;
import static eu.dpasdk.rules.time.Given.day;
import static eu.dpasdk.rules.time.Given.lastDay;
import static eu.dpasdk.rules.time.Given.request;
import static eu.dpasdk.rules.time.Given.rules;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.LeapDayReading;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.model.time.TimeReadings;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of a contract under Dutch law: law/time.md 5.3. */
class ContractTermTest {
  @ParameterizedTest
  @CsvSource({
    // Stratech 10.1: ten days
    "2026-03-02T09:00+01:00,  P10D, Thu 2026-03-12, 2026-03-12T23:00:00Z",
    "2026-12-23T10:00+01:00,  P10D, Sat 2027-01-02, 2027-01-02T23:00:00Z",
    "2026-06-30T22:30:00Z,    P10D, Sat 2026-07-11, 2026-07-11T22:00:00Z",
    "2026-06-30T21:59:59.999Z, P10D, Fri 2026-07-10, 2026-07-10T22:00:00Z",
    // over the clock changes: 23 and 25 hours
    "Sat 2026-03-28,          P1D,  Sun 2026-03-29, 2026-03-29T22:00:00Z",
    "Sat 2026-10-24,          P1D,  Sun 2026-10-25, 2026-10-25T23:00:00Z",
    // FlexFront 14.1: two months; 15.3: four weeks; Stratech 13.2: one month
    "Thu 2026-01-15,          P2M,  Sun 2026-03-15, 2026-03-15T23:00:00Z",
    "Sun 2026-03-15,          P4W,  Sun 2026-04-12, 2026-04-12T22:00:00Z",
    "Thu 2026-12-31,          P1M,  Sun 2027-01-31, 2027-01-31T23:00:00Z",
    // FlexFront 7.1: five years
    "Thu 2024-02-29,          P5Y,  Wed 2029-02-28, 2029-02-28T23:00:00Z",
    "Thu 2024-02-29,          P4Y,  Tue 2028-02-29, 2028-02-29T23:00:00Z",
    "Mon 2021-02-15,          P5Y,  Sun 2026-02-15, 2026-02-15T23:00:00Z",
    // a shorter month ends on its last day, and does not stick to month ends
    "Sat 2026-01-31,          P1M,  Sat 2026-02-28, 2026-02-28T23:00:00Z",
    "Wed 2024-01-31,          P1M,  Thu 2024-02-29, 2024-02-29T23:00:00Z",
    "Sat 2026-02-28,          P1M,  Sat 2026-03-28, 2026-03-28T23:00:00Z",
    "Mon 2026-08-31,          P1M,  Wed 2026-09-30, 2026-09-30T22:00:00Z",
    // HR 1 September 2017, the nominal end before the roll of that statute
    "Mon 2016-02-29,          P3M,  Sun 2016-05-29, 2016-05-29T22:00:00Z"
  })
  void endsWithItsLastDay(String event, String limit, String lastDay, Instant endExclusive) {
    Deadline deadline = Deadlines.compute(contract(limit, event));
    assertThat(deadline.lastDay()).contains(day(lastDay));
    assertThat(deadline.endExclusive()).isEqualTo(endExclusive);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T00:00,      Thu 2026-03-12",
    "2026-03-02T23:55,      Thu 2026-03-12",
    "2026-03-03T00:00,      Fri 2026-03-13"
  })
  void dayOfTheEventIsNotCountedHoweverLate(String event, String lastDay) {
    assertThat(lastDay(contract("P10D", event))).isEqualTo(day(lastDay));
  }

  @Test
  void dateIsTakenInTheZoneOfTheAgreement() {
    DeadlineRequest inUtc =
        request(ComputationRule.CONTRACT, "P10D", "2026-06-30T22:30:00Z")
            .zone(ZoneId.of("UTC"))
            .build();
    Deadline deadline = Deadlines.compute(inUtc);
    assertThat(deadline.lastDay()).contains(day("Fri 2026-07-10"));
    assertThat(deadline.endExclusive()).isEqualTo("2026-07-11T00:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "Wed 2026-12-23, P10D, Mon 2027-01-04", // Sat 2 January
    "Thu 2026-03-26, P10D, Tue 2026-04-07", // Easter Sunday
    "Tue 2026-03-24, P10D, Tue 2026-04-07", // Good Friday
    "Fri 2026-04-17, P10D, Tue 2026-04-28", // King's Day
    "Mon 2026-05-04, P10D, Mon 2026-05-18", // Ascension Day, then a decree day
    "Mon 2026-03-02, P10D, Thu 2026-03-12" // a working day
  })
  void rollsOnlyIfThatWasAgreed(String event, String limit, String rolled) {
    DeadlineRequest agreed = request(ComputationRule.CONTRACT, limit, event).roll(true).build();
    assertThat(lastDay(agreed)).isEqualTo(day(rolled));
    assertThat(lastDay(contract(limit, event))).isEqualTo(day(event).plusDays(10));
  }

  @Test
  void readingRollGivesTheSameAsAnAgreedRoll() {
    Deadline read =
        Deadlines.compute(
            contract("P10D", "Wed 2026-12-23"),
            HolidayCalendars.standard(),
            TimeReadings.defaults().with(ContractEndReading.ROLL));
    assertThat(read.lastDay()).contains(day("Mon 2027-01-04"));
    assertThat(read.otherReadings()).extracting(OtherReading::reading).containsExactly("NO_ROLL");
  }

  @Test
  void readingRollIsToldWhereItWouldEndElsewhere() {
    Deadline saturday = Deadlines.compute(contract("P10D", "Wed 2026-12-23"));
    assertThat(saturday.otherReadings()).hasSize(1);
    OtherReading roll = saturday.otherReadings().get(0);
    assertThat(roll.reading()).isEqualTo("ROLL");
    assertThat(roll.lastDay()).contains(day("Mon 2027-01-04"));
    assertThat(roll.endExclusive()).contains(Instant.parse("2027-01-04T23:00:00Z"));
    assertThat(Deadlines.compute(contract("P10D", "Mon 2026-03-02")).otherReadings()).isEmpty();
  }

  @Test
  void agreedRollLeavesNothingToRead() {
    DeadlineRequest agreed =
        request(ComputationRule.CONTRACT, "P10D", "Wed 2026-12-23").roll(true).build();
    assertThat(Deadlines.compute(agreed).otherReadings()).isEmpty();
  }

  @Test
  void leapDayMayEndOnTheFirstOfMarch() {
    DeadlineRequest request = contract("P5Y", "Thu 2024-02-29");
    Deadline march =
        Deadlines.compute(
            request,
            HolidayCalendars.standard(),
            TimeReadings.defaults().with(LeapDayReading.FEB29_TO_MAR1));
    assertThat(march.lastDay()).contains(day("Thu 2029-03-01"));
    assertThat(Deadlines.compute(request).otherReadings())
        .extracting(OtherReading::reading)
        .containsExactly("ROLL", "FEB29_TO_MAR1"); // the holidays of 2029 are not known
    // 28 February ends on its own number, and so does 29 February where there is one.
    for (String event : new String[] {"Wed 2024-02-28", "Sat 2025-02-15"}) {
      assertThat(Deadlines.compute(contract("P5Y", event)).otherReadings())
          .extracting(OtherReading::reading)
          .doesNotContain("FEB29_TO_MAR1");
    }
  }

  @Test
  void stepsTellTheRulesInOrder() {
    assertThat(rules(Deadlines.compute(contract("P10D", "Mon 2026-03-02"))))
        .containsExactly(
            "dutch-event-day-not-counted", "dutch-nominal-end", "dutch-end-of-last-day");
    assertThat(rules(Deadlines.compute(contract("P10D", "Wed 2026-12-23"))))
        .containsExactly(
            "dutch-event-day-not-counted",
            "dutch-nominal-end",
            "contract-no-roll",
            "dutch-end-of-last-day");
    assertThat(rules(Deadlines.compute(contract("P1M", "Sat 2026-01-31"))))
        .contains("dutch-month-end");
  }

  @Test
  void hoursOfAContractAreElapsedTime() {
    Deadline hours = Deadlines.compute(contract("PT24H", "2026-03-28T12:00+01:00"));
    assertThat(hours.lastDay()).isEmpty();
    assertThat(hours.endExclusive()).isEqualTo("2026-03-29T11:00:00Z");
    assertThat(hours.otherReadings()).isEmpty();
    assertThat(rules(hours)).containsExactly("hours-elapsed");
  }
}
