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
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** FlexFront 11.1, Stratech 4.3: something happened that a party must tell the other. */
@Value.Immutable
@JsonValueType
@JsonTypeName("circumstance-arose")
@JsonPropertyOrder({"circumstance", "by", "clause", "at", "recordedAt"})
public non-sealed interface CircumstanceArose extends CircumstanceEvent {
  /** The circumstance this belongs to. */
  @Override
  @JsonProperty(value = "circumstance", required = true)
  @JsonPropertyDescription("The circumstance this belongs to.")
  MatterId circumstance();

  /** Whom it concerns. */
  @JsonProperty(value = "by", required = true)
  @JsonPropertyDescription("Whom it concerns.")
  PartyRole by();

  /** The clause that makes it tell. */
  @JsonProperty(value = "clause", required = true)
  @JsonPropertyDescription("The clause that makes it tell.")
  ClauseRef clause();

  /** When it happened. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it happened.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a circumstance; what is not optional must be set.
   *
   * <p>To be set: {@link #circumstance}, {@link #by}, {@link #clause}, {@link #at}. May be set:
   * {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a circumstance, with nothing but what is required. */
  static CircumstanceArose of(
      MatterId circumstance, PartyRole by, ClauseRef clause, RecordedTime at) {
    return ImmutableCircumstanceArose.of(circumstance, by, clause, at, Optional.empty());
  }

  @Override
  default CircumstanceArose unrecorded() {
    return ((ImmutableCircumstanceArose) ImmutableCircumstanceArose.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static CircumstanceArose fromJson(
      @JsonProperty(value = "circumstance", required = true) MatterId circumstance,
      @JsonProperty(value = "by", required = true) PartyRole by,
      @JsonProperty(value = "clause", required = true) ClauseRef clause,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a circumstance");
    return ImmutableCircumstanceArose.of(
        circumstance, by, clause, at, Optional.ofNullable(recordedAt));
  }

  /** Builds a circumstance. */
  final class Builder extends ImmutableCircumstanceArose.Builder {}
}
