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

/** Article 28(3)(f) GDPR; FlexFront 11.3: the processor gave the support asked for. */
@Value.Immutable
@JsonValueType
@JsonTypeName("breach-support-given")
@JsonPropertyOrder({"breach", "at", "recordedAt"})
public non-sealed interface BreachSupportGiven extends BreachEvent {
  /** The breach this belongs to. */
  @Override
  @JsonProperty(value = "breach", required = true)
  @JsonPropertyDescription("The breach this belongs to.")
  MatterId breach();

  /** When it was given. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was given.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts support after a breach; what is not optional must be set.
   *
   * <p>To be set: {@link #breach}, {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns support after a breach, with nothing but what is required. */
  static BreachSupportGiven of(MatterId breach, RecordedTime at) {
    return ImmutableBreachSupportGiven.of(breach, at, Optional.empty());
  }

  @Override
  default BreachSupportGiven unrecorded() {
    return ((ImmutableBreachSupportGiven) ImmutableBreachSupportGiven.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static BreachSupportGiven fromJson(
      @JsonProperty(value = "breach", required = true) MatterId breach,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "support after a breach");
    return ImmutableBreachSupportGiven.of(breach, at, Optional.ofNullable(recordedAt));
  }

  /** Builds support after a breach. */
  final class Builder extends ImmutableBreachSupportGiven.Builder {}
}
