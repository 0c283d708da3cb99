package eu.dpasdk.model.duration;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3) GDPR: the agreement was concluded. */
@Value.Immutable
@JsonValueType
@JsonTypeName("agreement-concluded")
@JsonPropertyOrder({"at", "textHandedOver", "recordedAt"})
public non-sealed interface AgreementConcluded extends AgreementEvent {
  /** When it was concluded. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was concluded.")
  RecordedTime at();

  /** Whether the text was handed over before or at the conclusion. */
  @JsonProperty("textHandedOver")
  @JsonPropertyDescription("Whether the text was handed over before or at the conclusion.")
  @Value.Default
  default boolean textHandedOver() {
    return true;
  }

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts the conclusion; what is not optional must be set.
   *
   * <p>To be set: {@link #at}. May be set: {@link #textHandedOver}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the conclusion, with nothing but what is required. */
  static AgreementConcluded of(RecordedTime at) {
    return ImmutableAgreementConcluded.of(at, true, Optional.empty());
  }

  @Override
  default AgreementConcluded unrecorded() {
    return ((ImmutableAgreementConcluded) ImmutableAgreementConcluded.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static AgreementConcluded fromJson(
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("textHandedOver") @Nullable Boolean textHandedOver,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the conclusion");
    return ImmutableAgreementConcluded.of(
        at, Absent.or(textHandedOver, true), Optional.ofNullable(recordedAt));
  }

  /** Builds the conclusion. */
  final class Builder extends ImmutableAgreementConcluded.Builder {}
}
