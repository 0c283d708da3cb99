package eu.dpasdk.model.security;

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

/** FlexFront 6.2, Stratech 7.2, Article 32 GDPR: the processor changed a security measure. */
@Value.Immutable
@JsonValueType
@JsonTypeName("measure-changed")
@JsonPropertyOrder({"measure", "at", "effect", "what", "recordedAt"})
public non-sealed interface MeasureChanged extends SecurityEvent {
  /** The change of a measure this belongs to. */
  @Override
  @JsonProperty(value = "measure", required = true)
  @JsonPropertyDescription("The change of a measure this belongs to.")
  MatterId measure();

  /** When the change took effect. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When the change took effect.")
  RecordedTime at();

  /** What it does to the level of security. */
  @JsonProperty(value = "effect", required = true)
  @JsonPropertyDescription("What it does to the level of security.")
  MeasureEffect effect();

  /** What was changed, in short. */
  @JsonProperty("what")
  @JsonPropertyDescription("What was changed, in short.")
  Optional<String> what();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a change of a measure; what is not optional must be set.
   *
   * <p>To be set: {@link #measure}, {@link #at}, {@link #effect}. May be set: {@link #what}, {@link
   * #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a change of a measure, with nothing but what is required. */
  static MeasureChanged of(MatterId measure, RecordedTime at, MeasureEffect effect) {
    return ImmutableMeasureChanged.of(measure, at, effect, Optional.empty(), Optional.empty());
  }

  @Override
  default MeasureChanged unrecorded() {
    return ((ImmutableMeasureChanged) ImmutableMeasureChanged.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static MeasureChanged fromJson(
      @JsonProperty(value = "measure", required = true) MatterId measure,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty(value = "effect", required = true) MeasureEffect effect,
      @JsonProperty("what") @Nullable String what,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a change of a measure");
    return ImmutableMeasureChanged.of(
        measure, at, effect, Optional.ofNullable(what), Optional.ofNullable(recordedAt));
  }

  /** Builds a change of a measure. */
  final class Builder extends ImmutableMeasureChanged.Builder {}
}
