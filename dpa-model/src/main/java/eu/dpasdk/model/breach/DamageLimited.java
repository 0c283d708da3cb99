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

/** FlexFront 11.3: the processor took the measures that limit the damage of a breach. */
@Value.Immutable
@JsonValueType
@JsonTypeName("damage-limited")
@JsonPropertyOrder({"breach", "at", "recordedAt"})
public non-sealed interface DamageLimited extends BreachEvent {
  /** The breach this belongs to. */
  @Override
  @JsonProperty(value = "breach", required = true)
  @JsonPropertyDescription("The breach this belongs to.")
  MatterId breach();

  /** When they were taken. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When they were taken.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts measures that limit damage; what is not optional must be set.
   *
   * <p>To be set: {@link #breach}, {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns measures that limit damage, with nothing but what is required. */
  static DamageLimited of(MatterId breach, RecordedTime at) {
    return ImmutableDamageLimited.of(breach, at, Optional.empty());
  }

  @Override
  default DamageLimited unrecorded() {
    return ((ImmutableDamageLimited) ImmutableDamageLimited.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static DamageLimited fromJson(
      @JsonProperty(value = "breach", required = true) MatterId breach,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "measures that limit damage");
    return ImmutableDamageLimited.of(breach, at, Optional.ofNullable(recordedAt));
  }

  /** Builds measures that limit damage. */
  final class Builder extends ImmutableDamageLimited.Builder {}
}
