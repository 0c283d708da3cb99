package eu.dpasdk.testkit.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.CaseFileArbitraries;
import eu.dpasdk.testkit.docket.Dockets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for whatever tells a service when to ask again: a timer, a schedule, a queue with
 * delays. The rules have no clock; the service has, and must not miss a change.
 *
 * <pre>{@code
 * class MyTimerTest implements ClockLaws {
 *   public Alarm subject() {
 *     return (file, now) -> timer.nextFor(file, now);
 *   }
 * }
 * }</pre>
 *
 * <p>Runs as 5 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 *
 * <p>A service may look too early, by the precision of its timer, but never too late.
 */
public interface ClockLaws {
  /** Returns the alarm under test. */
  Alarm subject();

  /** Case files that live a life. */
  @Provide
  default Arbitrary<CaseFile> lives() {
    return CaseFileArbitraries.lives();
  }

  /** Moments after the events of the lives, so that nothing but time changes the answer. */
  @Provide
  default Arbitrary<Instant> moments() {
    return Arbitraries.integers()
        .between(0, 1500 * 24)
        .map(hour -> Instant.parse("2028-06-01T00:00:00Z").plusSeconds(3600L * hour));
  }

  /** Zones and languages a machine may be set to. */
  @Provide
  default Arbitrary<String> machines() {
    return Arbitraries.of("UTC nl-NL", "Pacific/Kiritimati ar-EG", "America/New_York th-TH");
  }

  /** The alarm goes off after now, or a service would ask without end. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void anAlarmLiesAhead(@ForAll("lives") CaseFile file, @ForAll("moments") Instant now)
      throws Exception {
    Optional<Instant> next = subject().next(file, now);
    assertTrue(next.map(now::isBefore).orElse(true), () -> next + " is not after " + now);
  }

  /** No change goes by unseen: the alarm goes off no later than the answer changes. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void noChangeIsMissed(@ForAll("lives") CaseFile file, @ForAll("moments") Instant now)
      throws Exception {
    Optional<Instant> change = docket(file, now).nextChange();
    if (change.isPresent()) {
      assertInTime(subject().next(file, now), change.get());
      assertInTime(subject().next(file, change.get().minusSeconds(60)), change.get());
    }
  }

  private static void assertInTime(Optional<Instant> alarm, Instant change) {
    assertTrue(alarm.isPresent(), () -> "no alarm before " + change);
    assertFalse(alarm.get().isAfter(change), () -> alarm.get() + " is after " + change);
  }

  /** Between now and the alarm every answer is the one given now. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void theAnswerHoldsUntilTheAlarm(
      @ForAll("lives") CaseFile file, @ForAll("moments") Instant now) throws Exception {
    Optional<Instant> next = subject().next(file, now);
    Instant before = next.orElse(now.plusSeconds(86_400L * 400)).minusNanos(1);
    assertEquals(
        Dockets.substance(docket(file, now).report()),
        Dockets.substance(docket(file, before).report()));
  }

  /** Whoever keeps asking at the alarms gets to the end: the answer stops changing. */
  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  default void theAlarmsComeToAnEnd(@ForAll("lives") CaseFile file, @ForAll("moments") Instant now)
      throws Exception {
    Instant horizon = Instant.parse("2040-01-01T00:00:00Z");
    Optional<Instant> next = Optional.of(now);
    int rings = 0;
    while (next.isPresent() && next.get().isBefore(horizon)) {
      next = subject().next(file, next.get());
      assertTrue(++rings < 10_000, "the alarm goes off without end");
    }
  }

  /** The zone and language the machine is set to make no difference. */
  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  default void theMachinesOwnZoneMakesNoDifference(
      @ForAll("lives") CaseFile file,
      @ForAll("moments") Instant now,
      @ForAll("machines") String machine)
      throws Exception {
    Optional<Instant> here = subject().next(file, now);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(machine.split(" ")[0]));
      Locale.setDefault(Locale.forLanguageTag(machine.split(" ")[1]));
      assertEquals(here, subject().next(file, now));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static Docket docket(CaseFile file, Instant asOf) {
    return Docket.of(file, asOf, Readings.defaults());
  }
}
