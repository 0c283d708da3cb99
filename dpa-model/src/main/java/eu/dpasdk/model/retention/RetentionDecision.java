package eu.dpasdk.model.retention;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.term.MatterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Articles 5(1)(e) and 17(3) GDPR: how long one record is kept, and why. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "record",
  "status",
  "contractLastDay",
  "mayKeepUntil",
  "mustKeepUntil",
  "restrictedFrom",
  "eraseFrom",
  "matter"
})
public interface RetentionDecision {
  /** The record. */
  @JsonProperty(value = "record", required = true)
  @JsonPropertyDescription("The record.")
  MatterId record();

  /** What is done with it now. */
  @JsonProperty(value = "status", required = true)
  @JsonPropertyDescription("What is done with it now.")
  RetentionStatus status();

  /** The last day of the period of the agreement; absent if none has begun. */
  @JsonProperty("contractLastDay")
  @JsonPropertyDescription("The last day of the period of the agreement; absent if none has begun.")
  @IsoTime
  Optional<LocalDate> contractLastDay();

  /** The last day on which a purpose or the agreement lets it be kept; absent if nothing does. */
  @JsonProperty("mayKeepUntil")
  @JsonPropertyDescription(
      "The last day on which a purpose or the agreement lets it be kept; absent if nothing does.")
  @IsoTime
  Optional<LocalDate> mayKeepUntil();

  /**
   * The last day on which a statute, or a hold with a known end, has it kept; absent if none does.
   */
  @JsonProperty("mustKeepUntil")
  @JsonPropertyDescription(
      "The last day on which a statute, or a hold with a known end, has it kept; absent if none does.")
  @IsoTime
  Optional<LocalDate> mustKeepUntil();

  /** The first day on which it is stored and nothing else; absent if there is none. */
  @JsonProperty("restrictedFrom")
  @JsonPropertyDescription(
      "The first day on which it is stored and nothing else; absent if there is none.")
  @IsoTime
  Optional<LocalDate> restrictedFrom();

  /** The first instant at which it must be erased; absent while a hold without a known end runs. */
  @JsonProperty("eraseFrom")
  @JsonPropertyDescription(
      "The first instant at which it must be erased; absent while a hold without a known end runs.")
  @IsoTime
  Optional<Instant> eraseFrom();

  /** All duties, findings and questions. */
  @JsonProperty(value = "matter", required = true)
  @JsonPropertyDescription("All duties, findings and questions.")
  Matter matter();

  /**
   * Starts a retention decision; what is not optional must be set.
   *
   * <p>To be set: {@link #record}, {@link #status}, {@link #matter}. May be set: {@link
   * #contractLastDay}, {@link #mayKeepUntil}, {@link #mustKeepUntil}, {@link #restrictedFrom},
   * {@link #eraseFrom}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static RetentionDecision fromJson(
      @JsonProperty(value = "record", required = true) MatterId record,
      @JsonProperty(value = "status", required = true) RetentionStatus status,
      @JsonProperty("contractLastDay") @Nullable LocalDate contractLastDay,
      @JsonProperty("mayKeepUntil") @Nullable LocalDate mayKeepUntil,
      @JsonProperty("mustKeepUntil") @Nullable LocalDate mustKeepUntil,
      @JsonProperty("restrictedFrom") @Nullable LocalDate restrictedFrom,
      @JsonProperty("eraseFrom") @Nullable Instant eraseFrom,
      @JsonProperty(value = "matter", required = true) Matter matter,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a retention decision");
    return ImmutableRetentionDecision.of(
        record,
        status,
        Optional.ofNullable(contractLastDay),
        Optional.ofNullable(mayKeepUntil),
        Optional.ofNullable(mustKeepUntil),
        Optional.ofNullable(restrictedFrom),
        Optional.ofNullable(eraseFrom),
        matter);
  }

  /** Builds a retention decision. */
  final class Builder extends ImmutableRetentionDecision.Builder {}
}
