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

/**
 * What decides how an episode goes: its name, its start, the hours between its steps, and choices.
 *
 * @param name the name of the matter
 * @param start when it begins
 * @param hours the hours from each step to the next
 * @param choices bits, one a choice
 */
record Course(String name, Instant start, List<Integer> hours, int choices) {
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
