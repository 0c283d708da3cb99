package eu.dpasdk.model.time;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import java.time.ZoneId;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Everything a deadline follows from: an event, a limit, and how the one is counted from the other.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"rule", "limit", "event", "zone", "calendar", "roll", "direction"})
public interface DeadlineRequest {
  /** The body of rules that governs the limit. */
  @JsonProperty(value = "rule", required = true)
  @JsonPropertyDescription("The body of rules that governs the limit.")
  ComputationRule rule();

  /** The limit. */
  @JsonProperty(value = "limit", required = true)
  @JsonPropertyDescription("The time limit.")
  TimeLimit limit();

  /** The event from which, or back from which, the limit is counted. */
  @JsonProperty(value = "event", required = true)
  @JsonPropertyDescription("The event from which, or back from which, the limit is counted.")
  RecordedTime event();

  /** The zone whose calendar days count; Europe/Amsterdam unless said otherwise. */
  @JsonProperty("zone")
  @JsonPropertyDescription("The zone whose calendar days count; Europe/Amsterdam if absent.")
  @Value.Default
  default ZoneId zone() {
    return Zones.AMSTERDAM;
  }

  /** The calendar of days that are not worked; {@link HolidayCalendarIds#NL_ATW} if not said. */
  @JsonProperty("calendar")
  @JsonPropertyDescription("The calendar of days that are not worked; NL_ATW if absent.")
  @Value.Default
  default HolidayCalendarId calendar() {
    return HolidayCalendarIds.NL_ATW;
  }

  /** Whether the parties to a contract agreed that a limit rolls over weekends and holidays. */
  @JsonProperty("roll")
  @JsonPropertyDescription("Contract only: the limit was agreed to roll over days not worked.")
  @Value.Default
  default boolean roll() {
    return false;
  }

  /** Whether the limit is counted onward or back. */
  @JsonProperty("direction")
  @JsonPropertyDescription("Whether the limit is counted onward (AFTER, the default) or BEFORE.")
  @Value.Default
  default Direction direction() {
    return Direction.AFTER;
  }

  /**
   * Starts a request with the defaults named above.
   *
   * <p>To be set: {@link #rule}, {@link #limit}, {@link #event}. May be set: {@link #zone}, {@link
   * #calendar}, {@link #roll}, {@link #direction}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static DeadlineRequest fromJson(
      @JsonProperty(value = "rule", required = true) ComputationRule rule,
      @JsonProperty(value = "limit", required = true) TimeLimit limit,
      @JsonProperty(value = "event", required = true) RecordedTime event,
      @JsonProperty("zone") @Nullable ZoneId zone,
      @JsonProperty("calendar") @Nullable HolidayCalendarId calendar,
      @JsonProperty("roll") @Nullable Boolean roll,
      @JsonProperty("direction") @Nullable Direction direction,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a deadline request");
    return ImmutableDeadlineRequest.of(
        rule,
        limit,
        event,
        Absent.or(zone, Zones.AMSTERDAM),
        Absent.or(calendar, HolidayCalendarIds.NL_ATW),
        Absent.or(roll, false),
        Absent.or(direction, Direction.AFTER));
  }

  /** Builds a {@link DeadlineRequest}; rule, limit and event must be set. */
  final class Builder extends ImmutableDeadlineRequest.Builder {}
}
