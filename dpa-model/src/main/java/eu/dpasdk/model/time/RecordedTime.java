package eu.dpasdk.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.fault.InvalidValueException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When something happened, as it was recorded: an instant, or a local time whose offset was not
 * written down.
 *
 * <p>A local time becomes an instant in the zone of the agreement. In the hour that the autumn
 * clock change repeats it is taken as the earlier of the two instants; in the hour that spring
 * skips it is moved forward.
 *
 * <p>The JSON form is ISO-8601: {@code "2026-03-02T08:00:00Z"}, {@code "2026-03-02T09:00+01:00"},
 * or without offset {@code "2026-03-02T09:00"}.
 */
@Value.Immutable
public interface RecordedTime {
  /** The instant, when the offset was recorded. */
  Optional<Instant> instant();

  /** The local time, when no offset was recorded. */
  Optional<LocalDateTime> local();

  /** Returns the time recorded as {@code instant}. */
  static RecordedTime of(Instant instant) {
    return ImmutableRecordedTime.of(Optional.of(instant), Optional.empty());
  }

  /** Returns the time recorded as {@code local}, without an offset. */
  static RecordedTime of(LocalDateTime local) {
    return ImmutableRecordedTime.of(Optional.empty(), Optional.of(local));
  }

  /** Returns the time written in ISO-8601 with or without an offset. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static RecordedTime parse(String text) {
    try {
      return IsoMoments.hasOffset(text)
          ? of(IsoMoments.instant(text))
          : of(LocalDateTime.parse(text));
    } catch (DateTimeException unreadable) {
      throw InvalidValueException.of(
          "",
          "'" + text + "' is not a time",
          "ISO-8601 date and time, such as 2026-03-02T09:00:00+01:00 or 2026-03-02T09:00");
    }
  }

  /** Returns the JSON form. */
  @JsonValue
  default String iso() {
    return instant().map(Instant::toString).or(() -> local().map(LocalDateTime::toString)).get();
  }

  /** Refuses a time that is both or neither, or of a year that ISO-8601 writes with a sign. */
  @Value.Check
  default void check() {
    boolean one = instant().isPresent() != local().isPresent();
    boolean near =
        (instant().isEmpty() || TimeRange.holds(instant().get()))
            && (local().isEmpty() || TimeRange.holds(local().get()));
    if (one && near) {
      return;
    }
    new Faults()
        .require(one, "", "both or neither of instant and local time", "one of the two")
        .require(near, "", "outside the years 1 to 9998", "a year from 1 to 9998")
        .throwIfAny();
  }
}
