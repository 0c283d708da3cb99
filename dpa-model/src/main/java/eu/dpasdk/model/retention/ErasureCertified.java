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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Clause 10(d) of Decision (EU) 2021/915: the processor certified the erasure. */
@Value.Immutable
@JsonValueType
@JsonTypeName("erasure-certified")
@JsonPropertyOrder({"delivery", "recordedAt"})
public non-sealed interface ErasureCertified extends EndEvent {
  /** How and when the certificate travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the certificate travelled.")
  Delivery delivery();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a certificate of erasure; what is not optional must be set.
   *
   * <p>To be set: {@link #delivery}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a certificate of erasure, with nothing but what is required. */
  static ErasureCertified of(Delivery delivery) {
    return ImmutableErasureCertified.of(delivery, Optional.empty());
  }

  @Override
  default ErasureCertified unrecorded() {
    return ((ImmutableErasureCertified) ImmutableErasureCertified.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static ErasureCertified fromJson(
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a certificate of erasure");
    return ImmutableErasureCertified.of(delivery, Optional.ofNullable(recordedAt));
  }

  /** Builds a certificate of erasure. */
  final class Builder extends ImmutableErasureCertified.Builder {}
}
