package eu.dpasdk.model.duration;

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
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Clause 10(a) of Decision (EU) 2021/915: suspending the processing until the processor complies.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "ground", "inabilityNotice", "restoreWithin"})
public interface Suspension extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** When the controller may have the processing suspended, in own words. */
  @JsonProperty(value = "ground", required = true)
  @JsonPropertyDescription("When the controller may have the processing suspended, in own words.")
  Text ground();

  /** How soon the processor says that it cannot comply; absent if it need not. */
  @JsonProperty("inabilityNotice")
  @JsonPropertyDescription(
      "How soon the processor says that it cannot comply; absent if it need not.")
  Optional<Timing> inabilityNotice();

  /**
   * How soon after the suspension compliance must be restored before the controller may terminate;
   * absent if no limit is named.
   */
  @JsonProperty("restoreWithin")
  @JsonPropertyDescription(
      "How soon after the suspension compliance must be restored before the controller may terminate; absent if no limit is named.")
  Optional<TimeLimit> restoreWithin();

  /** Returns a right to suspend. */
  static Suspension of(
      List<ClauseRef> clauses,
      Text ground,
      Optional<Timing> inabilityNotice,
      Optional<TimeLimit> restoreWithin) {
    return ImmutableSuspension.of(clauses, ground, inabilityNotice, restoreWithin);
  }

  @JsonCreator
  private static Suspension fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "ground", required = true) Text ground,
      @JsonProperty("inabilityNotice") @Nullable Timing inabilityNotice,
      @JsonProperty("restoreWithin") @Nullable TimeLimit restoreWithin,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a right to suspend");
    return ImmutableSuspension.of(
        Absent.list(clauses),
        ground,
        Optional.ofNullable(inabilityNotice),
        Optional.ofNullable(restoreWithin));
  }
}
