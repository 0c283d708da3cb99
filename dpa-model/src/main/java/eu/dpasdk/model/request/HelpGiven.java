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
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(e), (f) and (h) GDPR: the processor gave what was asked. */
@Value.Immutable
@JsonValueType
@JsonTypeName("help-given")
@JsonPropertyOrder({"help", "at", "timing", "recordedAt"})
public non-sealed interface HelpGiven extends HelpEvent {
  /** The name of what was asked. */
  @Override
  @JsonProperty(value = "help", required = true)
  @JsonPropertyDescription("The name of what was asked.")
  MatterId help();

  /** When it was given. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was given.")
  RecordedTime at();

  /** How soon after the request that was, as the controller judged it; absent if not judged. */
  @JsonProperty("timing")
  @JsonPropertyDescription(
      "How soon after the request that was, as the controller judged it; absent if not judged.")
  Optional<Timing> timing();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts help that was given; what is not optional must be set.
   *
   * <p>To be set: {@link #help}, {@link #at}. May be set: {@link #timing}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns help that was given, with nothing but what is required. */
  static HelpGiven of(MatterId help, RecordedTime at) {
    return ImmutableHelpGiven.of(help, at, Optional.empty(), Optional.empty());
  }

  @Override
  default HelpGiven unrecorded() {
    return ((ImmutableHelpGiven) ImmutableHelpGiven.copyOf(this)).withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static HelpGiven fromJson(
      @JsonProperty(value = "help", required = true) MatterId help,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("timing") @Nullable Timing timing,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "help that was given");
    return ImmutableHelpGiven.of(
        help, at, Optional.ofNullable(timing), Optional.ofNullable(recordedAt));
  }

  /** Builds help that was given. */
  final class Builder extends ImmutableHelpGiven.Builder {}
}
