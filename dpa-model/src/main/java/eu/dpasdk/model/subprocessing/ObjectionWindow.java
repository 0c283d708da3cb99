package eu.dpasdk.model.subprocessing;

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
import eu.dpasdk.model.time.OtherReading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The window within which the controller may object, at the moment asked about. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"state", "lastDay", "endExclusive", "steps", "otherReadings"})
public interface ObjectionWindow {
  /** Its state. */
  @JsonProperty(value = "state", required = true)
  @JsonPropertyDescription("Its state.")
  WindowState state();

  /** The last day, inclusive. */
  @JsonProperty("lastDay")
  @JsonPropertyDescription("The last day, inclusive.")
  @IsoTime
  Optional<LocalDate> lastDay();

  /** The first instant at which an objection is late. */
  @JsonProperty("endExclusive")
  @JsonPropertyDescription("The first instant at which an objection is late.")
  @IsoTime
  Optional<Instant> endExclusive();

  /** How its end was found. */
  @JsonProperty("steps")
  @JsonPropertyDescription("How its end was found.")
  List<Reason> steps();

  /** The readings under which it would end elsewhere. */
  @JsonProperty("otherReadings")
  @JsonPropertyDescription("The readings under which it would end elsewhere.")
  List<OtherReading> otherReadings();

  /**
   * Starts a window; what is not optional must be set.
   *
   * <p>To be set: {@link #state}. May be set: {@link #lastDay}, {@link #endExclusive}, {@link
   * #steps}, {@link #otherReadings}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static ObjectionWindow fromJson(
      @JsonProperty(value = "state", required = true) WindowState state,
      @JsonProperty("lastDay") @Nullable LocalDate lastDay,
      @JsonProperty("endExclusive") @Nullable Instant endExclusive,
      @JsonProperty("steps") @Nullable List<Reason> steps,
      @JsonProperty("otherReadings") @Nullable List<OtherReading> otherReadings,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a window");
    return ImmutableObjectionWindow.of(
        state,
        Optional.ofNullable(lastDay),
        Optional.ofNullable(endExclusive),
        Absent.list(steps),
        Absent.list(otherReadings));
  }

  /** Builds a window. */
  final class Builder extends ImmutableObjectionWindow.Builder {}
}
