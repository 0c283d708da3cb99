package eu.dpasdk.model.time;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The moment until which an act is timely, with the steps by which it was found.
 *
 * <p>An act is timely if its instant is before {@link #endExclusive()}: an act at that very instant
 * is late, one nanosecond earlier is timely.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"lastDay", "endExclusive", "steps", "otherReadings"})
public interface Deadline {
  /** The last day on which the act is timely, inclusive; absent for limits in hours. */
  @JsonProperty("lastDay")
  @JsonPropertyDescription("The last day on which the act is timely, inclusive; absent for hours.")
  @IsoTime
  Optional<LocalDate> lastDay();

  /** The first instant at which the act is late. */
  @JsonProperty(value = "endExclusive", required = true)
  @JsonPropertyDescription("The first instant at which the act is late.")
  @IsoTime
  Instant endExclusive();

  /** The steps of the computation, in order. */
  @JsonProperty("steps")
  @JsonPropertyDescription("The steps of the computation, in order.")
  default List<Reason> steps() {
    return derivation().steps();
  }

  /** The other readings that would give another end. */
  @JsonProperty("otherReadings")
  @JsonPropertyDescription("The readings that would give another end.")
  default List<OtherReading> otherReadings() {
    return derivation().otherReadings();
  }

  /** How the end was found: the steps and the other readings, worked out when asked for. */
  Derivation derivation();

  /** Tells whether an act at {@code instant} is in time. */
  default boolean isTimely(Instant instant) {
    return instant.isBefore(endExclusive());
  }

  /** Returns the deadline. */
  static Deadline of(
      Optional<LocalDate> lastDay,
      Instant endExclusive,
      List<Reason> steps,
      List<OtherReading> otherReadings) {
    return of(lastDay, endExclusive, Derivation.of(steps, otherReadings));
  }

  /** Returns the deadline that was found as {@code derivation} tells. */
  static Deadline of(Optional<LocalDate> lastDay, Instant endExclusive, Derivation derivation) {
    return ImmutableDeadline.of(lastDay, endExclusive, derivation);
  }

  @JsonCreator
  private static Deadline fromJson(
      @JsonProperty("lastDay") @Nullable LocalDate lastDay,
      @JsonProperty(value = "endExclusive", required = true) Instant endExclusive,
      @JsonProperty("steps") @Nullable List<Reason> steps,
      @JsonProperty("otherReadings") @Nullable List<OtherReading> otherReadings,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a deadline");
    return of(
        Optional.ofNullable(lastDay), endExclusive, Absent.list(steps), Absent.list(otherReadings));
  }
}
