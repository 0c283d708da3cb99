package eu.dpasdk.model.notice;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.time.HolidayCalendarId;
import java.time.LocalTime;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The office hours within which an arrival counts on the day itself (reading R2). */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"opens", "closes", "calendar"})
public interface BusinessHours {
  /** When the office opens, inclusive. */
  @JsonProperty(value = "opens", required = true)
  @JsonPropertyDescription("When the office opens, inclusive.")
  @IsoTime
  LocalTime opens();

  /** When the office closes, exclusive. */
  @JsonProperty(value = "closes", required = true)
  @JsonPropertyDescription("When the office closes, exclusive.")
  @IsoTime
  LocalTime closes();

  /** The calendar of days on which the office is closed. */
  @JsonProperty(value = "calendar", required = true)
  @JsonPropertyDescription("The calendar of days on which the office is closed.")
  HolidayCalendarId calendar();

  /** Returns office hours. */
  static BusinessHours of(LocalTime opens, LocalTime closes, HolidayCalendarId calendar) {
    return ImmutableBusinessHours.of(opens, closes, calendar);
  }

  @JsonCreator
  private static BusinessHours fromJson(
      @JsonProperty(value = "opens", required = true) LocalTime opens,
      @JsonProperty(value = "closes", required = true) LocalTime closes,
      @JsonProperty(value = "calendar", required = true) HolidayCalendarId calendar,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "office hours");
    return ImmutableBusinessHours.of(opens, closes, calendar);
  }

  /** Refuses an office that closes before it opens. */
  @Value.Check
  default void check() {
    Faults.check(
        opens().isBefore(closes()),
        "/closes",
        closes() + " is not after " + opens(),
        "a time after opens");
  }
}
