package eu.dpasdk.model.duration;

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

/** Article 28(3) and (9) GDPR: the other party agreed to an amendment. */
@Value.Immutable
@JsonValueType
@JsonTypeName("amendment-accepted")
@JsonPropertyOrder({"amendment", "at", "recordedAt"})
public non-sealed interface AmendmentAccepted extends AmendmentEvent {
  /** The amendment this belongs to. */
  @Override
  @JsonProperty(value = "amendment", required = true)
  @JsonPropertyDescription("The amendment this belongs to.")
  MatterId amendment();

  /** When it agreed. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it agreed.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts an accepted amendment; what is not optional must be set.
   *
   * <p>To be set: {@link #amendment}, {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an accepted amendment, with nothing but what is required. */
  static AmendmentAccepted of(MatterId amendment, RecordedTime at) {
    return ImmutableAmendmentAccepted.of(amendment, at, Optional.empty());
  }

  @Override
  default AmendmentAccepted unrecorded() {
    return ((ImmutableAmendmentAccepted) ImmutableAmendmentAccepted.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static AmendmentAccepted fromJson(
      @JsonProperty(value = "amendment", required = true) MatterId amendment,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an accepted amendment");
    return ImmutableAmendmentAccepted.of(amendment, at, Optional.ofNullable(recordedAt));
  }

  /** Builds an accepted amendment. */
  final class Builder extends ImmutableAmendmentAccepted.Builder {}
}
