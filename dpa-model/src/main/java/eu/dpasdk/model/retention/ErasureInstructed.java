package eu.dpasdk.model.retention;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.term.MatterId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(a) and (g) GDPR: the controller instructed the erasure or return of a record. */
@Value.Immutable
@JsonValueType
@JsonTypeName("erasure-instructed")
@JsonPropertyOrder({"record", "wish", "delivery", "recordedAt"})
public non-sealed interface ErasureInstructed extends RetentionEvent {
  /** The record this belongs to. */
  @Override
  @JsonProperty(value = "record", required = true)
  @JsonPropertyDescription("The record this belongs to.")
  MatterId record();

  /** What was chosen. */
  @JsonProperty(value = "wish", required = true)
  @JsonPropertyDescription("What was chosen.")
  ErasureWish wish();

  /** How and when the instruction travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the instruction travelled.")
  Delivery delivery();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts an instruction to erase; what is not optional must be set.
   *
   * <p>To be set: {@link #record}, {@link #wish}, {@link #delivery}. May be set: {@link
   * #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an instruction to erase, with nothing but what is required. */
  static ErasureInstructed of(MatterId record, ErasureWish wish, Delivery delivery) {
    return ImmutableErasureInstructed.of(record, wish, delivery, Optional.empty());
  }

  @Override
  default ErasureInstructed unrecorded() {
    return ((ImmutableErasureInstructed) ImmutableErasureInstructed.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static ErasureInstructed fromJson(
      @JsonProperty(value = "record", required = true) MatterId record,
      @JsonProperty(value = "wish", required = true) ErasureWish wish,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an instruction to erase");
    return ImmutableErasureInstructed.of(record, wish, delivery, Optional.ofNullable(recordedAt));
  }

  /** Builds an instruction to erase. */
  final class Builder extends ImmutableErasureInstructed.Builder {}
}
