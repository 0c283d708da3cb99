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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 34(3) and (4) GDPR, UAVG 42: a reason not to tell the data subjects was invoked. */
@Value.Immutable
@JsonValueType
@JsonTypeName("exemption-invoked")
@JsonPropertyOrder({"breach", "ground", "at", "validFrom", "validUntil", "recordedAt"})
public non-sealed interface ExemptionInvoked extends BreachEvent {
  /** The breach this belongs to. */
  @Override
  @JsonProperty(value = "breach", required = true)
  @JsonPropertyDescription("The breach this belongs to.")
  MatterId breach();

  /** The reason. */
  @JsonProperty(value = "ground", required = true)
  @JsonPropertyDescription("The reason.")
  ExemptionGround ground();

  /** When it was invoked. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was invoked.")
  RecordedTime at();

  /** The first day on which the reason holds; absent if it always did. */
  @JsonProperty("validFrom")
  @JsonPropertyDescription("The first day on which the reason holds; absent if it always did.")
  @IsoTime
  Optional<LocalDate> validFrom();

  /** The last day on which the reason holds, inclusive; absent if no end is known. */
  @JsonProperty("validUntil")
  @JsonPropertyDescription(
      "The last day on which the reason holds, inclusive; absent if no end is known.")
  @IsoTime
  Optional<LocalDate> validUntil();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a reason not to tell data subjects; what is not optional must be set.
   *
   * <p>To be set: {@link #breach}, {@link #ground}, {@link #at}. May be set: {@link #validFrom},
   * {@link #validUntil}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a reason not to tell data subjects, with nothing but what is required. */
  static ExemptionInvoked of(MatterId breach, ExemptionGround ground, RecordedTime at) {
    return ImmutableExemptionInvoked.of(
        breach, ground, at, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Override
  default ExemptionInvoked unrecorded() {
    return ((ImmutableExemptionInvoked) ImmutableExemptionInvoked.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static ExemptionInvoked fromJson(
      @JsonProperty(value = "breach", required = true) MatterId breach,
      @JsonProperty(value = "ground", required = true) ExemptionGround ground,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("validFrom") @Nullable LocalDate validFrom,
      @JsonProperty("validUntil") @Nullable LocalDate validUntil,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a reason not to tell data subjects");
    return ImmutableExemptionInvoked.of(
        breach,
        ground,
        at,
        Optional.ofNullable(validFrom),
        Optional.ofNullable(validUntil),
        Optional.ofNullable(recordedAt));
  }

  /** Builds a reason not to tell data subjects. */
  final class Builder extends ImmutableExemptionInvoked.Builder {}
}
