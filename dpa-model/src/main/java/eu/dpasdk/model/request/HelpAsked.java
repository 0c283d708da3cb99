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
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.term.MatterId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Article 28(3)(e), (f) and (h) GDPR: the controller asked the processor for help or information.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("help-asked")
@JsonPropertyOrder({"help", "kind", "delivery", "recordedAt"})
public non-sealed interface HelpAsked extends HelpEvent {
  /** The name of what was asked. */
  @Override
  @JsonProperty(value = "help", required = true)
  @JsonPropertyDescription("The name of what was asked.")
  MatterId help();

  /** What was asked. */
  @JsonProperty(value = "kind", required = true)
  @JsonPropertyDescription("What was asked.")
  HelpKind kind();

  /** How and when the request travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the request travelled.")
  Delivery delivery();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a request for help; what is not optional must be set.
   *
   * <p>To be set: {@link #help}, {@link #kind}, {@link #delivery}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a request for help, with nothing but what is required. */
  static HelpAsked of(MatterId help, HelpKind kind, Delivery delivery) {
    return ImmutableHelpAsked.of(help, kind, delivery, Optional.empty());
  }

  @Override
  default HelpAsked unrecorded() {
    return ((ImmutableHelpAsked) ImmutableHelpAsked.copyOf(this)).withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static HelpAsked fromJson(
      @JsonProperty(value = "help", required = true) MatterId help,
      @JsonProperty(value = "kind", required = true) HelpKind kind,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a request for help");
    return ImmutableHelpAsked.of(help, kind, delivery, Optional.ofNullable(recordedAt));
  }

  /** Builds a request for help. */
  final class Builder extends ImmutableHelpAsked.Builder {}
}
