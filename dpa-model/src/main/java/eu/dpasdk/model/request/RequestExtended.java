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

/** Article 12(3) GDPR: the controller told the person that the answer takes longer. */
@Value.Immutable
@JsonValueType
@JsonTypeName("request-extended")
@JsonPropertyOrder({"request", "at", "reasons", "recordedAt"})
public non-sealed interface RequestExtended extends RequestEvent {
  /** The request this belongs to. */
  @Override
  @JsonProperty(value = "request", required = true)
  @JsonPropertyDescription("The request this belongs to.")
  MatterId request();

  /** When the person was told. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When the person was told.")
  RecordedTime at();

  /** Whether the reasons were told. */
  @JsonProperty("reasons")
  @JsonPropertyDescription("Whether the reasons were told.")
  @Value.Default
  default boolean reasons() {
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
   * Starts an extension; what is not optional must be set.
   *
   * <p>To be set: {@link #request}, {@link #at}. May be set: {@link #reasons}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an extension, with nothing but what is required. */
  static RequestExtended of(MatterId request, RecordedTime at) {
    return ImmutableRequestExtended.of(request, at, true, Optional.empty());
  }

  @Override
  default RequestExtended unrecorded() {
    return ((ImmutableRequestExtended) ImmutableRequestExtended.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static RequestExtended fromJson(
      @JsonProperty(value = "request", required = true) MatterId request,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("reasons") @Nullable Boolean reasons,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an extension");
    return ImmutableRequestExtended.of(
        request, at, Absent.or(reasons, true), Optional.ofNullable(recordedAt));
  }

  /** Builds an extension. */
  final class Builder extends ImmutableRequestExtended.Builder {}
}
