package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What decides how an episode goes: its name, its start, the hours between its steps, and choices.
 *
 * @param name the name of the matter
 * @param start when it begins
 * @param hours the hours from each step to the next
 * @param choices bits, one a choice
 */
record Course(String name, Instant start, List<Integer> hours, int choices) {
  /** How many steps an episode has at most. */
  static final int STEP_COUNT = 6;

  /** The hours from one step to the next, among them those that limits turn on. */
  static final List<Integer> STEPS = List.of(0, 1, 6, 24, 29, 72, 240, 500, 745, 1500);

  /** The number of ways an episode can go. */
  static final int CHOICES = 1 << 22;

  /** The hours over which episodes begin. */
  static final int HOURS = 860 * 24;

  /** When the agreement is concluded. */
  static final Instant CONCLUDED = Instant.parse("2024-01-08T09:00:00Z");

  /**
   * A leap day, midnights, clock changes, month ends, holidays, a day of the decree and the ends of
   * calendars of 2024 to 2026.
   */
  static final List<Instant> NOTABLE =
      Stream.of(
              "2024-02-28T23:30:00Z",
              "2024-02-29T22:59:59Z",
              "2024-03-31T00:30:00Z",
              "2024-12-31T22:30:00Z",
              "2025-01-31T22:59:59Z",
              "2025-03-30T00:30:00Z",
              "2025-04-17T14:30:00Z",
              "2025-05-29T08:00:00Z",
              "2025-10-26T00:30:00Z",
              "2025-12-24T16:00:00Z",
              "2026-01-31T09:00:00Z",
              "2026-03-28T09:15:00Z",
              "2026-04-02T14:30:00Z",
              "2026-04-06T10:00:00Z",
              "2026-04-24T15:30:00Z",
              "2026-04-30T22:15:00Z",
              "2026-05-13T22:30:00Z",
              "2026-06-30T22:30:00Z",
              "2026-12-31T22:30:00Z")
          .map(Instant::parse)
          .toList();

  static Instant hourOf(int hour) {
    return CONCLUDED.plus(Duration.ofHours(hour));
  }

  Course named(String other) {
    return new Course(other, start, hours, choices);
  }

  Course later(Duration by) {
    return new Course(name, start.plus(by), hours, choices);
  }

  MatterId id() {
    return MatterId.of(name);
  }

  /** Whether choice {@code number} was made. */
  boolean chose(int number) {
    return (choices >> number & 1) == 1;
  }

  /** One of {@code values}, by the choices from {@code number} on. */
  <T> T pick(int number, List<T> values) {
    return values.get((choices >>> number) % values.size());
  }

  PartyRole party(int number) {
    return chose(number) ? PartyRole.CONTROLLER : PartyRole.PROCESSOR;
  }

  Instant instant(int step) {
    int sum = hours.stream().limit(step).mapToInt(Integer::intValue).sum();
    return start.plus(Duration.ofHours(sum));
  }

  RecordedTime at(int step) {
    return RecordedTime.of(instant(step));
  }

  /** An hour after the step, where two steps must not coincide. */
  RecordedTime after(int step) {
    return RecordedTime.of(instant(step).plus(Duration.ofHours(1)));
  }

  LocalDate day(int step) {
    return instant(step).atZone(Zones.AMSTERDAM).toLocalDate();
  }

  Delivery delivery(int step) {
    return chose(20)
        ? PortalDelivery.builder().portal("portal").posted(at(step)).alerted(at(step)).build()
        : MessageDelivery.builder()
            .channel(Channel.EMAIL)
            .dated(day(step).minusDays(choices % 9))
            .arrived(at(step))
            .build();
  }
}
