package eu.dpasdk.rules.time;

import static eu.dpasdk.rules.time.Given.contract;
import static eu.dpasdk.rules.time.Given.rules;
import static eu.dpasdk.rules.time.Given.union;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.Zones;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** law/time.md 5.5: local times in the hour that a clock change repeats or skips. */
class LocalTimesTest {
  @ParameterizedTest
  @CsvSource({
    // Sun 25 October 2026, 03:00 CEST becomes 02:00 CET
    "2026-10-25T01:59:59, 2026-10-24T23:59:59Z, ",
    "2026-10-25T02:00,    2026-10-25T00:00:00Z, time-local-time-repeated",
    "2026-10-25T02:30,    2026-10-25T00:30:00Z, time-local-time-repeated",
    "2026-10-25T02:59:59.999999999, 2026-10-25T00:59:59.999999999Z, time-local-time-repeated",
    "2026-10-25T03:00,    2026-10-25T02:00:00Z, ",
    // Sun 29 March 2026, 02:00 CET becomes 03:00 CEST
    "2026-03-29T01:59:59, 2026-03-29T00:59:59Z, ",
    "2026-03-29T02:00,    2026-03-29T01:00:00Z, time-local-time-skipped",
    "2026-03-29T02:30,    2026-03-29T01:30:00Z, time-local-time-skipped",
    "2026-03-29T03:00,    2026-03-29T01:00:00Z, ",
    // with an offset there is no doubt
    "2026-10-25T02:30+01:00, 2026-10-25T01:30:00Z, ",
    "2026-10-25T02:30+02:00, 2026-10-25T00:30:00Z, "
  })
  void inAmsterdam(String text, Instant instant, String doubt) {
    RecordedTime time = RecordedTime.parse(text);
    assertThat(LocalTimes.instant(time, Zones.AMSTERDAM)).isEqualTo(instant);
    assertThat(LocalTimes.doubts(time, Zones.AMSTERDAM))
        .extracting(Reason::rule)
        .extracting(id -> id.id())
        .isEqualTo(doubt == null ? List.of() : List.of(doubt));
  }

  @Test
  void doubtIsTheFirstStepOfADeadline() {
    assertThat(rules(Deadlines.compute(contract("P10D", "2026-10-25T02:30"))))
        .startsWith("time-local-time-repeated");
    assertThat(rules(Deadlines.compute(union("PT72H", "2026-03-29T02:30"))))
        .startsWith("time-local-time-skipped");
  }

  @Test
  void sameLocalTimeIsNoDoubtInAZoneWithoutClockChanges() {
    assertThat(LocalTimes.doubts(RecordedTime.parse("2026-10-25T02:30"), ZoneId.of("UTC")))
        .isEmpty();
  }
}
