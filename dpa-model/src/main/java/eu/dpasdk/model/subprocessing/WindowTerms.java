package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Stratech 10.1 s.3: the window within which the controller may object. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "limit", "start", "timelyWhen", "computation", "roll", "calendar"})
public interface WindowTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** How long the window for objections is, such as P10D. */
  @JsonProperty(value = "limit", required = true)
  @JsonPropertyDescription("How long the window for objections is, such as P10D.")
  TimeLimit limit();

  /** What starts the window. */
  @JsonProperty(value = "start", required = true)
  @JsonPropertyDescription("What starts the window.")
  WindowStart start();

  /** What must have happened to an objection before the window ends. */
  @JsonProperty(value = "timelyWhen", required = true)
  @JsonPropertyDescription("What must have happened to an objection before the window ends.")
  TimelyWhen timelyWhen();

  /** The rules by which it is computed; those of a contract if absent. */
  @JsonProperty("computation")
  @JsonPropertyDescription("The rules by which it is computed; those of a contract if absent.")
  @Value.Default
  default ComputationRule computation() {
    return ComputationRule.CONTRACT;
  }

  /** Whether it was agreed to roll over days not worked. */
  @JsonProperty("roll")
  @JsonPropertyDescription("Whether it was agreed to roll over days not worked.")
  @Value.Default
  default boolean roll() {
    return false;
  }

  /** The calendar of days not worked; NL_ATW if absent. */
  @JsonProperty("calendar")
  @JsonPropertyDescription("The calendar of days not worked; NL_ATW if absent.")
  @Value.Default
  default HolidayCalendarId calendar() {
    return HolidayCalendarIds.NL_ATW;
  }

  /**
   * Starts the terms of a window; what is not optional must be set.
   *
   * <p>To be set: {@link #limit}, {@link #start}, {@link #timelyWhen}. May be set: {@link
   * #clauses}, {@link #computation}, {@link #roll}, {@link #calendar}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static WindowTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "limit", required = true) TimeLimit limit,
      @JsonProperty(value = "start", required = true) WindowStart start,
      @JsonProperty(value = "timelyWhen", required = true) TimelyWhen timelyWhen,
      @JsonProperty("computation") @Nullable ComputationRule computation,
      @JsonProperty("roll") @Nullable Boolean roll,
      @JsonProperty("calendar") @Nullable HolidayCalendarId calendar,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms of a window");
    return ImmutableWindowTerms.of(
        Absent.list(clauses),
        limit,
        start,
        timelyWhen,
        Absent.or(computation, ComputationRule.CONTRACT),
        Absent.or(roll, false),
        Absent.or(calendar, HolidayCalendarIds.NL_ATW));
  }

  /** Builds the terms of a window. */
  final class Builder extends ImmutableWindowTerms.Builder {}
}
