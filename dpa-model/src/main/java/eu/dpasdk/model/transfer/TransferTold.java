package eu.dpasdk.model.transfer;

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

/**
 * Article 28(3)(a) GDPR; FlexFront 4.3 s.2: the processor told the controller of a compelled
 * transfer.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("transfer-told")
@JsonPropertyOrder({"transfer", "delivery", "recordedAt"})
public non-sealed interface TransferTold extends TransferEvent {
  /** The transfer this belongs to. */
  @Override
  @JsonProperty(value = "transfer", required = true)
  @JsonPropertyDescription("The transfer this belongs to.")
  MatterId transfer();

  /** How and when it travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when it travelled.")
  Delivery delivery();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a notice of a transfer; what is not optional must be set.
   *
   * <p>To be set: {@link #transfer}, {@link #delivery}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a notice of a transfer, with nothing but what is required. */
  static TransferTold of(MatterId transfer, Delivery delivery) {
    return ImmutableTransferTold.of(transfer, delivery, Optional.empty());
  }

  @Override
  default TransferTold unrecorded() {
    return ((ImmutableTransferTold) ImmutableTransferTold.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static TransferTold fromJson(
      @JsonProperty(value = "transfer", required = true) MatterId transfer,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a notice of a transfer");
    return ImmutableTransferTold.of(transfer, delivery, Optional.ofNullable(recordedAt));
  }

  /** Builds a notice of a transfer. */
  final class Builder extends ImmutableTransferTold.Builder {}
}
