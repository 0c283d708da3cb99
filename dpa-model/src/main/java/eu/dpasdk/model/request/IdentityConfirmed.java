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
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 12(6) GDPR: the person gave the information asked for. */
@Value.Immutable
@JsonValueType
@JsonTypeName("identity-confirmed")
@JsonPropertyOrder({"request", "at", "recordedAt"})
public non-sealed interface IdentityConfirmed extends RequestEvent {
  /** The request this belongs to. */
  @Override
  @JsonProperty(value = "request", required = true)
  @JsonPropertyDescription("The request this belongs to.")
  MatterId request();

  /** When the controller received it. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When the controller received it.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a confirmed identity; what is not optional must be set.
   *
   * <p>To be set: {@link #request}, {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a confirmed identity, with nothing but what is required. */
  static IdentityConfirmed of(MatterId request, RecordedTime at) {
    return ImmutableIdentityConfirmed.of(request, at, Optional.empty());
  }

  @Override
  default IdentityConfirmed unrecorded() {
    return ((ImmutableIdentityConfirmed) ImmutableIdentityConfirmed.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static IdentityConfirmed fromJson(
      @JsonProperty(value = "request", required = true) MatterId request,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a confirmed identity");
    return ImmutableIdentityConfirmed.of(request, at, Optional.ofNullable(recordedAt));
  }

  /** Builds a confirmed identity. */
  final class Builder extends ImmutableIdentityConfirmed.Builder {}
}
