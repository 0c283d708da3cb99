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
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Clause 7.7(a) of Decision (EU) 2021/915: no engagement before a certain moment. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "until"})
public interface Standstill extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Until when the processor waits before it engages the sub-processor. */
  @JsonProperty(value = "until", required = true)
  @JsonPropertyDescription("Until when the processor waits before it engages the sub-processor.")
  StandstillUntil until();

  /** Returns a standstill. */
  static Standstill of(List<ClauseRef> clauses, StandstillUntil until) {
    return ImmutableStandstill.of(clauses, until);
  }

  @JsonCreator
  private static Standstill fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "until", required = true) StandstillUntil until,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a standstill");
    return ImmutableStandstill.of(Absent.list(clauses), until);
  }
}
