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
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3) GDPR: the agreement ended without notice, by consent or at its agreed end. */
@Value.Immutable
@JsonValueType
@JsonTypeName("agreement-ended")
@JsonPropertyOrder({"at", "recordedAt"})
public non-sealed interface AgreementEnded extends AgreementEvent {
  /** When it ended. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it ended.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts the end of the agreement; what is not optional must be set.
   *
   * <p>To be set: {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the end of the agreement, with nothing but what is required. */
  static AgreementEnded of(RecordedTime at) {
    return ImmutableAgreementEnded.of(at, Optional.empty());
  }

  @Override
  default AgreementEnded unrecorded() {
    return ((ImmutableAgreementEnded) ImmutableAgreementEnded.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static AgreementEnded fromJson(
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the end of the agreement");
    return ImmutableAgreementEnded.of(at, Optional.ofNullable(recordedAt));
  }

  /** Builds the end of the agreement. */
  final class Builder extends ImmutableAgreementEnded.Builder {}
}
