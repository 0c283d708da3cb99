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
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 33(1) and (2) GDPR: a party came to know of a breach, or of signs of one. */
@Value.Immutable
@JsonValueType
@JsonTypeName("breach-noticed")
@JsonPropertyOrder({"breach", "by", "awareness", "at", "evidence", "recordedAt"})
public non-sealed interface BreachNoticed extends BreachEvent {
  /** The breach this belongs to. */
  @Override
  @JsonProperty(value = "breach", required = true)
  @JsonPropertyDescription("The breach this belongs to.")
  MatterId breach();

  /** Who came to know. */
  @JsonProperty(value = "by", required = true)
  @JsonPropertyDescription("Who came to know.")
  PartyRole by();

  /** How far it knew. */
  @JsonProperty(value = "awareness", required = true)
  @JsonPropertyDescription("How far it knew.")
  Awareness awareness();

  /** When it came to know. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it came to know.")
  RecordedTime at();

  /** How that is known, such as a press report or a log. */
  @JsonProperty("evidence")
  @JsonPropertyDescription("How that is known, such as a press report or a log.")
  Optional<String> evidence();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts the knowledge of a breach; what is not optional must be set.
   *
   * <p>To be set: {@link #breach}, {@link #by}, {@link #awareness}, {@link #at}. May be set: {@link
   * #evidence}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the knowledge of a breach, with nothing but what is required. */
  static BreachNoticed of(MatterId breach, PartyRole by, Awareness awareness, RecordedTime at) {
    return ImmutableBreachNoticed.of(breach, by, awareness, at, Optional.empty(), Optional.empty());
  }

  @Override
  default BreachNoticed unrecorded() {
    return ((ImmutableBreachNoticed) ImmutableBreachNoticed.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static BreachNoticed fromJson(
      @JsonProperty(value = "breach", required = true) MatterId breach,
      @JsonProperty(value = "by", required = true) PartyRole by,
      @JsonProperty(value = "awareness", required = true) Awareness awareness,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("evidence") @Nullable String evidence,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the knowledge of a breach");
    return ImmutableBreachNoticed.of(
        breach, by, awareness, at, Optional.ofNullable(evidence), Optional.ofNullable(recordedAt));
  }

  /** Builds the knowledge of a breach. */
  final class Builder extends ImmutableBreachNoticed.Builder {}
}
