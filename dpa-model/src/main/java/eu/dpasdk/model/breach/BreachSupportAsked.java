package eu.dpasdk.model.breach;

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

/**
 * Article 28(3)(f) GDPR; FlexFront 11.3: the controller asked for support with the notices of a
 * breach.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("breach-support-asked")
@JsonPropertyOrder({"breach", "at", "recordedAt"})
public non-sealed interface BreachSupportAsked extends BreachEvent {
  /** The breach this belongs to. */
  @Override
  @JsonProperty(value = "breach", required = true)
  @JsonPropertyDescription("The breach this belongs to.")
  MatterId breach();

  /** When it was asked. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was asked.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a request for support after a breach; what is not optional must be set.
   *
   * <p>To be set: {@link #breach}, {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a request for support after a breach, with nothing but what is required. */
  static BreachSupportAsked of(MatterId breach, RecordedTime at) {
    return ImmutableBreachSupportAsked.of(breach, at, Optional.empty());
  }

  @Override
  default BreachSupportAsked unrecorded() {
    return ((ImmutableBreachSupportAsked) ImmutableBreachSupportAsked.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static BreachSupportAsked fromJson(
      @JsonProperty(value = "breach", required = true) MatterId breach,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a request for support after a breach");
    return ImmutableBreachSupportAsked.of(breach, at, Optional.ofNullable(recordedAt));
  }

  /** Builds a request for support after a breach. */
  final class Builder extends ImmutableBreachSupportAsked.Builder {}
}
