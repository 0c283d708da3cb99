package eu.dpasdk.model.request;

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

/** FlexFront 8.4 s.1, clause 8(a) of Decision (EU) 2021/915: the processor passed a request on. */
@Value.Immutable
@JsonValueType
@JsonTypeName("request-forwarded")
@JsonPropertyOrder({"request", "delivery", "recordedAt"})
public non-sealed interface RequestForwarded extends RequestEvent {
  /** The request this belongs to. */
  @Override
  @JsonProperty(value = "request", required = true)
  @JsonPropertyDescription("The request this belongs to.")
  MatterId request();

  /** How and when it travelled to the controller. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when it travelled to the controller.")
  Delivery delivery();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a request passed on; what is not optional must be set.
   *
   * <p>To be set: {@link #request}, {@link #delivery}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a request passed on, with nothing but what is required. */
  static RequestForwarded of(MatterId request, Delivery delivery) {
    return ImmutableRequestForwarded.of(request, delivery, Optional.empty());
  }

  @Override
  default RequestForwarded unrecorded() {
    return ((ImmutableRequestForwarded) ImmutableRequestForwarded.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static RequestForwarded fromJson(
      @JsonProperty(value = "request", required = true) MatterId request,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a request passed on");
    return ImmutableRequestForwarded.of(request, delivery, Optional.ofNullable(recordedAt));
  }

  /** Builds a request passed on. */
  final class Builder extends ImmutableRequestForwarded.Builder {}
}
