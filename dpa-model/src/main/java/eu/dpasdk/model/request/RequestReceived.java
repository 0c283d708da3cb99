package eu.dpasdk.model.request;

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
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Article 12(3) GDPR; FlexFront 8.4: a request, complaint or question of a data subject arrived.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("request-received")
@JsonPropertyOrder({"request", "by", "at", "kind", "right", "agreedChannel", "recordedAt"})
public non-sealed interface RequestReceived extends RequestEvent {
  /** The request this belongs to. */
  @Override
  @JsonProperty(value = "request", required = true)
  @JsonPropertyDescription("The request this belongs to.")
  MatterId request();

  /** Who received it. */
  @JsonProperty(value = "by", required = true)
  @JsonPropertyDescription("Who received it.")
  PartyRole by();

  /** When it was received. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was received.")
  RecordedTime at();

  /** What it is. */
  @JsonProperty("kind")
  @JsonPropertyDescription("What it is.")
  @Value.Default
  default RequestKind kind() {
    return RequestKind.REQUEST;
  }

  /** The right invoked; absent if none is. */
  @JsonProperty("right")
  @JsonPropertyDescription("The right invoked; absent if none is.")
  Optional<DataSubjectRight> right();

  /** Whether the processor received it on a channel that the controller opened for requests. */
  @JsonProperty("agreedChannel")
  @JsonPropertyDescription(
      "Whether the processor received it on a channel that the controller opened for requests.")
  @Value.Default
  default boolean agreedChannel() {
    return false;
  }

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a request received; what is not optional must be set.
   *
   * <p>To be set: {@link #request}, {@link #by}, {@link #at}. May be set: {@link #kind}, {@link
   * #right}, {@link #agreedChannel}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a request received, with nothing but what is required. */
  static RequestReceived of(MatterId request, PartyRole by, RecordedTime at) {
    return ImmutableRequestReceived.of(
        request, by, at, RequestKind.REQUEST, Optional.empty(), false, Optional.empty());
  }

  @Override
  default RequestReceived unrecorded() {
    return ((ImmutableRequestReceived) ImmutableRequestReceived.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static RequestReceived fromJson(
      @JsonProperty(value = "request", required = true) MatterId request,
      @JsonProperty(value = "by", required = true) PartyRole by,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("kind") @Nullable RequestKind kind,
      @JsonProperty("right") @Nullable DataSubjectRight right,
      @JsonProperty("agreedChannel") @Nullable Boolean agreedChannel,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a request received");
    return ImmutableRequestReceived.of(
        request,
        by,
        at,
        Absent.or(kind, RequestKind.REQUEST),
        Optional.ofNullable(right),
        Absent.or(agreedChannel, false),
        Optional.ofNullable(recordedAt));
  }

  /** Builds a request received. */
  final class Builder extends ImmutableRequestReceived.Builder {}
}
