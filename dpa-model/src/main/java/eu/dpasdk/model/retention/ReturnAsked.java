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

/**
 * Article 28(3)(g) GDPR; FlexFront 15.3 s.1, Stratech 13.3: the controller chose what happens to
 * the data at the end.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("return-asked")
@JsonPropertyOrder({"wish", "delivery", "recordedAt"})
public non-sealed interface ReturnAsked extends EndEvent {
  /** What was chosen. */
  @JsonProperty(value = "wish", required = true)
  @JsonPropertyDescription("What was chosen.")
  ErasureWish wish();

  /** How and when the choice travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the choice travelled.")
  Delivery delivery();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a choice at the end; what is not optional must be set.
   *
   * <p>To be set: {@link #wish}, {@link #delivery}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a choice at the end, with nothing but what is required. */
  static ReturnAsked of(ErasureWish wish, Delivery delivery) {
    return ImmutableReturnAsked.of(wish, delivery, Optional.empty());
  }

  @Override
  default ReturnAsked unrecorded() {
    return ((ImmutableReturnAsked) ImmutableReturnAsked.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static ReturnAsked fromJson(
      @JsonProperty(value = "wish", required = true) ErasureWish wish,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a choice at the end");
    return ImmutableReturnAsked.of(wish, delivery, Optional.ofNullable(recordedAt));
  }

  /** Builds a choice at the end. */
  final class Builder extends ImmutableReturnAsked.Builder {}
}
