package eu.dpasdk.model.decision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Severity;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Something that went wrong, or is likely to, measured against one axis only. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"id", "axis", "severity", "at", "reason"})
public interface Finding {
  /** The lasting name of the kind of finding, such as NOT_PRIOR. */
  @JsonProperty(value = "id", required = true)
  @JsonPropertyDescription("The lasting name of the kind of finding, such as NOT_PRIOR.")
  String id();

  /** What it is measured against. */
  @JsonProperty(value = "axis", required = true)
  @JsonPropertyDescription("What it is measured against.")
  Axis axis();

  /** How much it weighs. */
  @JsonProperty(value = "severity", required = true)
  @JsonPropertyDescription("How much it weighs.")
  Severity severity();

  /** When it happened, where that is one moment. */
  @JsonProperty("at")
  @JsonPropertyDescription("When it happened, where that is one moment.")
  @IsoTime
  Optional<Instant> at();

  /** The rule, clauses, law and values behind it. */
  @JsonProperty(value = "reason", required = true)
  @JsonPropertyDescription("The rule, clauses, law and values behind it.")
  Reason reason();

  /** Returns a finding. */
  static Finding of(String id, Axis axis, Severity severity, Optional<Instant> at, Reason reason) {
    return ImmutableFinding.of(id, axis, severity, at, reason);
  }

  @JsonCreator
  private static Finding fromJson(
      @JsonProperty(value = "id", required = true) String id,
      @JsonProperty(value = "axis", required = true) Axis axis,
      @JsonProperty(value = "severity", required = true) Severity severity,
      @JsonProperty("at") @Nullable Instant at,
      @JsonProperty(value = "reason", required = true) Reason reason,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a finding");
    return ImmutableFinding.of(id, axis, severity, Optional.ofNullable(at), reason);
  }
}
