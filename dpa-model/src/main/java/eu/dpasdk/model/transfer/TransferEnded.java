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
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The transfer stopped. */
@Value.Immutable
@JsonValueType
@JsonTypeName("transfer-ended")
@JsonPropertyOrder({"transfer", "at", "recordedAt"})
public non-sealed interface TransferEnded extends TransferEvent {
  /** The transfer this belongs to. */
  @Override
  @JsonProperty(value = "transfer", required = true)
  @JsonPropertyDescription("The transfer this belongs to.")
  MatterId transfer();

  /** When it stopped. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it stopped.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts the end of a transfer; what is not optional must be set.
   *
   * <p>To be set: {@link #transfer}, {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the end of a transfer, with nothing but what is required. */
  static TransferEnded of(MatterId transfer, RecordedTime at) {
    return ImmutableTransferEnded.of(transfer, at, Optional.empty());
  }

  @Override
  default TransferEnded unrecorded() {
    return ((ImmutableTransferEnded) ImmutableTransferEnded.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static TransferEnded fromJson(
      @JsonProperty(value = "transfer", required = true) MatterId transfer,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the end of a transfer");
    return ImmutableTransferEnded.of(transfer, at, Optional.ofNullable(recordedAt));
  }

  /** Builds the end of a transfer. */
  final class Builder extends ImmutableTransferEnded.Builder {}
}
