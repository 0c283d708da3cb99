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

/** Article 12(3) and (4) GDPR; FlexFront 8.4 s.2: a request was answered. */
@Value.Immutable
@JsonValueType
@JsonTypeName("request-answered")
@JsonPropertyOrder({"request", "by", "at", "outcome", "onOrder", "recordedAt"})
public non-sealed interface RequestAnswered extends RequestEvent {
  /** The request this belongs to. */
  @Override
  @JsonProperty(value = "request", required = true)
  @JsonPropertyDescription("The request this belongs to.")
  MatterId request();

  /** Who answered. */
  @JsonProperty(value = "by", required = true)
  @JsonPropertyDescription("Who answered.")
  PartyRole by();

  /** When the person was told. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When the person was told.")
  RecordedTime at();

  /** How it was answered. */
  @JsonProperty("outcome")
  @JsonPropertyDescription("How it was answered.")
  @Value.Default
  default RequestOutcome outcome() {
    return RequestOutcome.COMPLIED;
  }

  /** Whether the processor answered on the express order of the controller. */
  @JsonProperty("onOrder")
  @JsonPropertyDescription("Whether the processor answered on the express order of the controller.")
  @Value.Default
  default boolean onOrder() {
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
   * Starts an answer to a request; what is not optional must be set.
   *
   * <p>To be set: {@link #request}, {@link #by}, {@link #at}. May be set: {@link #outcome}, {@link
   * #onOrder}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an answer to a request, with nothing but what is required. */
  static RequestAnswered of(MatterId request, PartyRole by, RecordedTime at) {
    return ImmutableRequestAnswered.of(
        request, by, at, RequestOutcome.COMPLIED, false, Optional.empty());
  }

  @Override
  default RequestAnswered unrecorded() {
    return ((ImmutableRequestAnswered) ImmutableRequestAnswered.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static RequestAnswered fromJson(
      @JsonProperty(value = "request", required = true) MatterId request,
      @JsonProperty(value = "by", required = true) PartyRole by,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("outcome") @Nullable RequestOutcome outcome,
      @JsonProperty("onOrder") @Nullable Boolean onOrder,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an answer to a request");
    return ImmutableRequestAnswered.of(
        request,
        by,
        at,
        Absent.or(outcome, RequestOutcome.COMPLIED),
        Absent.or(onOrder, false),
        Optional.ofNullable(recordedAt));
  }

  /** Builds an answer to a request. */
  final class Builder extends ImmutableRequestAnswered.Builder {}
}
