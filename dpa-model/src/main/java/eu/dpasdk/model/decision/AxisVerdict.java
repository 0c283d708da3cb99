package eu.dpasdk.model.decision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Reason;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What one axis says of an act, and why. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"axis", "verdict", "reason"})
public interface AxisVerdict {
  /** What the act is measured against. */
  @JsonProperty(value = "axis", required = true)
  @JsonPropertyDescription("What the act is measured against.")
  Axis axis();

  /** What that axis says. */
  @JsonProperty(value = "verdict", required = true)
  @JsonPropertyDescription("What that axis says.")
  Verdict verdict();

  /** The rule, clauses, law and values behind it. */
  @JsonProperty(value = "reason", required = true)
  @JsonPropertyDescription("The rule, clauses, law and values behind it.")
  Reason reason();

  /** Returns a verdict. */
  static AxisVerdict of(Axis axis, Verdict verdict, Reason reason) {
    return ImmutableAxisVerdict.of(axis, verdict, reason);
  }

  @JsonCreator
  private static AxisVerdict fromJson(
      @JsonProperty(value = "axis", required = true) Axis axis,
      @JsonProperty(value = "verdict", required = true) Verdict verdict,
      @JsonProperty(value = "reason", required = true) Reason reason,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a verdict");
    return ImmutableAxisVerdict.of(axis, verdict, reason);
  }
}
