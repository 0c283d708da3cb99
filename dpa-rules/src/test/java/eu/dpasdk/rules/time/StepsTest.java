package eu.dpasdk.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Direction;
import eu.dpasdk.model.time.TimeReadings;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every deadline tells how it was found: all rules that were applied, in order, and no other. */
class StepsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONTRACT | P10D | Mon 2026-03-02 |"
            + " | dutch-event-day-not-counted dutch-nominal-end dutch-end-of-last-day",
        "CONTRACT | P1M | Sat 2026-01-31 | ROLL | dutch-event-day-not-counted dutch-nominal-end"
            + " dutch-month-end contract-roll dutch-end-of-last-day",
        "CONTRACT | P5Y | Thu 2024-02-29 | FEB29_TO_MAR1 | dutch-event-day-not-counted"
            + " dutch-nominal-end time-leap-day-to-march dutch-end-of-last-day",
        "CONTRACT | P4Y | Thu 2024-02-29 | FEB29_TO_MAR1 | dutch-event-day-not-counted"
            + " dutch-nominal-end dutch-end-of-last-day",
        "CONTRACT | 5WD | Mon 2026-03-02 |"
            + " | dutch-event-day-not-counted dutch-working-days dutch-end-of-last-day",
        "REGULATION_1182_71 | P2D | Thu 2026-04-02 | | reg1182-3.1-event-day-not-counted"
            + " reg1182-3.2-nominal-end reg1182-3.4-next-working-day"
            + " reg1182-3.5-two-working-days reg1182-3.2b-end-of-last-day",
        "REGULATION_1182_71 | P1.5M | Sat 2026-01-31 | | reg1182-3.1-event-day-not-counted"
            + " reg1182-3.2-nominal-end reg1182-3.2c-month-end reg1182-3.2d-part-of-month"
            + " reg1182-3.4-next-working-day reg1182-3.2b-end-of-last-day",
        "REGULATION_1182_71 | 5WD | Mon 2026-03-02 | | reg1182-3.1-event-day-not-counted"
            + " reg1182-3.3-working-days reg1182-3.2b-end-of-last-day",
        "REGULATION_1182_71 | PT72H | Thu 2026-04-02 | REG1182_HOURS"
            + " | reg1182-3.1-event-hour-not-counted hours-elapsed",
        "REGULATION_1182_71 | PT72H | Thu 2026-04-02 | REG1182_HOURS_ART3_5"
            + " | reg1182-3.1-event-hour-not-counted hours-elapsed"
            + " reg1182-3.5-hours-two-working-days",
        "ALGEMENE_TERMIJNENWET | P3D | Thu 2026-04-02 | | dutch-event-day-not-counted"
            + " dutch-nominal-end atw-1.1-next-working-day atw-2-two-working-days"
            + " dutch-end-of-last-day",
        "ALGEMENE_TERMIJNENWET | P91D | Sat 2026-03-07 | | dutch-event-day-not-counted"
            + " dutch-nominal-end atw-4-excluded-limits dutch-end-of-last-day"
      })
  void countedOnward(
      ComputationRule rule, String limit, String event, String reading, String rules) {
    assertSteps(rule, limit, event, Direction.AFTER, reading, rules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONTRACT | P10D | Mon 2026-06-01 |"
            + " | counted-back-no-roll counted-back-clear-period dutch-end-of-last-day",
        "CONTRACT | P10D | Mon 2026-06-01 | LAST_DAY_COUNTS"
            + " | counted-back-no-roll counted-back-last-day-counts dutch-end-of-last-day",
        "REGULATION_1182_71 | P2D | Tue 2026-04-07 | | counted-back-no-roll"
            + " reg1182-3.5-two-working-days counted-back-clear-period"
            + " reg1182-3.2b-end-of-last-day",
        "ALGEMENE_TERMIJNENWET | P3D | Tue 2026-04-07 | | counted-back-no-roll"
            + " atw-2-two-working-days counted-back-clear-period dutch-end-of-last-day",
        "CONTRACT | PT48H | Mon 2026-06-01 | | hours-elapsed"
      })
  void countedBack(ComputationRule rule, String limit, String event, String reading, String rules) {
    assertSteps(rule, limit, event, Direction.BEFORE, reading, rules);
  }

  private static void assertSteps(
      ComputationRule rule,
      String limit,
      String event,
      Direction direction,
      String reading,
      String rules) {
    TimeReadings readings =
        reading == null
            ? TimeReadings.defaults()
            : TimeReadings.defaults().with(ReadingOptions.named(reading).orElseThrow());
    assertThat(
            Given.rules(
                Deadlines.compute(
                    Given.request(rule, limit, event).direction(direction).build(),
                    HolidayCalendars.standard(),
                    readings)))
        .isEqualTo(List.of(rules.split(" ")));
  }
}
