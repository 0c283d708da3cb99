package eu.dpasdk.model.breach;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Articles 33(1) and 34(1) GDPR: the controller assessed the risk of a breach. */
@Value.Immutable
@JsonValueType
@JsonTypeName("breach-risk-assessed")
@JsonPropertyOrder({"breach", "risk", "at", "recordedAt"})
public non-sealed interface BreachRiskAssessed extends BreachEvent {
  /** The breach this belongs to. */
  @Override
  @JsonProperty(value = "breach", required = true)
  @JsonPropertyDescription("The breach this belongs to.")
  MatterId breach();

  /** The risk found likely. */
  @JsonProperty(value = "risk", required = true)
  @JsonPropertyDescription("The risk found likely.")
  BreachRisk risk();

  /** When it was assessed. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was assessed.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts an assessment of risk; what is not optional must be set.
   *
   * <p>To be set: {@link #breach}, {@link #risk}, {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an assessment of risk, with nothing but what is required. */
  static BreachRiskAssessed of(MatterId breach, BreachRisk risk, RecordedTime at) {
    return ImmutableBreachRiskAssessed.of(breach, risk, at, Optional.empty());
  }

  @Override
  default BreachRiskAssessed unrecorded() {
    return ((ImmutableBreachRiskAssessed) ImmutableBreachRiskAssessed.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static BreachRiskAssessed fromJson(
      @JsonProperty(value = "breach", required = true) MatterId breach,
      @JsonProperty(value = "risk", required = true) BreachRisk risk,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an assessment of risk");
    return ImmutableBreachRiskAssessed.of(breach, risk, at, Optional.ofNullable(recordedAt));
  }

  /** Builds an assessment of risk. */
  final class Builder extends ImmutableBreachRiskAssessed.Builder {}
}
