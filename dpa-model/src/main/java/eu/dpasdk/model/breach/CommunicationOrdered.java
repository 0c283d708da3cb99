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

/** Article 34(4) GDPR: the authority required the controller to tell the data subjects. */
@Value.Immutable
@JsonValueType
@JsonTypeName("communication-ordered")
@JsonPropertyOrder({"breach", "at", "recordedAt"})
public non-sealed interface CommunicationOrdered extends BreachEvent {
  /** The breach this belongs to. */
  @Override
  @JsonProperty(value = "breach", required = true)
  @JsonPropertyDescription("The breach this belongs to.")
  MatterId breach();

  /** When the order reached the controller. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When the order reached the controller.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts an order to tell data subjects; what is not optional must be set.
   *
   * <p>To be set: {@link #breach}, {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an order to tell data subjects, with nothing but what is required. */
  static CommunicationOrdered of(MatterId breach, RecordedTime at) {
    return ImmutableCommunicationOrdered.of(breach, at, Optional.empty());
  }

  @Override
  default CommunicationOrdered unrecorded() {
    return ((ImmutableCommunicationOrdered) ImmutableCommunicationOrdered.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static CommunicationOrdered fromJson(
      @JsonProperty(value = "breach", required = true) MatterId breach,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an order to tell data subjects");
    return ImmutableCommunicationOrdered.of(breach, at, Optional.ofNullable(recordedAt));
  }

  /** Builds an order to tell data subjects. */
  final class Builder extends ImmutableCommunicationOrdered.Builder {}
}
