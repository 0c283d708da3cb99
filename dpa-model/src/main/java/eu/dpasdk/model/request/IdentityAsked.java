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
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 12(6) GDPR: the controller asked for information to confirm who the person is. */
@Value.Immutable
@JsonValueType
@JsonTypeName("identity-asked")
@JsonPropertyOrder({"request", "at", "necessary", "recordedAt"})
public non-sealed interface IdentityAsked extends RequestEvent {
  /** The request this belongs to. */
  @Override
  @JsonProperty(value = "request", required = true)
  @JsonPropertyDescription("The request this belongs to.")
  MatterId request();

  /** When it was asked. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was asked.")
  RecordedTime at();

  /** Whether there was reasonable doubt and the information is needed. */
  @JsonProperty("necessary")
  @JsonPropertyDescription("Whether there was reasonable doubt and the information is needed.")
  @Value.Default
  default boolean necessary() {
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
   * Starts a question of identity; what is not optional must be set.
   *
   * <p>To be set: {@link #request}, {@link #at}. May be set: {@link #necessary}, {@link
   * #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a question of identity, with nothing but what is required. */
  static IdentityAsked of(MatterId request, RecordedTime at) {
    return ImmutableIdentityAsked.of(request, at, true, Optional.empty());
  }

  @Override
  default IdentityAsked unrecorded() {
    return ((ImmutableIdentityAsked) ImmutableIdentityAsked.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static IdentityAsked fromJson(
      @JsonProperty(value = "request", required = true) MatterId request,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("necessary") @Nullable Boolean necessary,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a question of identity");
    return ImmutableIdentityAsked.of(
        request, at, Absent.or(necessary, true), Optional.ofNullable(recordedAt));
  }

  /** Builds a question of identity. */
  final class Builder extends ImmutableIdentityAsked.Builder {}
}
