package eu.dpasdk.model.time;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ReadingOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Another answer to a contested question and the deadline it would give; without a result when the
 * calendar it needs is not known that far.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"reading", "question", "lastDay", "endExclusive"})
public interface OtherReading {
  /** The id of the answer, such as {@code ROLL}. */
  @JsonProperty(value = "reading", required = true)
  @JsonPropertyDescription("The id of the other answer, such as ROLL.")
  String reading();

  /** The code of the question, such as {@code R1}. */
  @JsonProperty(value = "question", required = true)
  @JsonPropertyDescription("The code of the contested question, such as R1.")
  String question();

  /** The last day under that answer, inclusive; absent for limits in hours. */
  @JsonProperty("lastDay")
  @JsonPropertyDescription("The last day under that answer, inclusive; absent for hours.")
  @IsoTime
  Optional<LocalDate> lastDay();

  /** The end under that answer, exclusive; absent when its calendar is not known that far. */
  @JsonProperty("endExclusive")
  @JsonPropertyDescription("The end under that answer, exclusive; absent when not computable.")
  @IsoTime
  Optional<Instant> endExclusive();

  /** Returns the deadline that {@code option} would give. */
  static OtherReading of(ReadingOption option, Deadline deadline) {
    return of(option, deadline.lastDay(), deadline.endExclusive());
  }

  /** Returns the last day and the end that {@code option} would give. */
  static OtherReading of(ReadingOption option, Optional<LocalDate> lastDay, Instant endExclusive) {
    return ImmutableOtherReading.of(
        option.name(), option.question().code(), lastDay, Optional.of(endExclusive));
  }

  /** Returns that {@code option} needs days its calendar does not know. */
  static OtherReading unknown(ReadingOption option) {
    return ImmutableOtherReading.of(
        option.name(), option.question().code(), Optional.empty(), Optional.empty());
  }

  @JsonCreator
  private static OtherReading fromJson(
      @JsonProperty(value = "reading", required = true) String reading,
      @JsonProperty(value = "question", required = true) String question,
      @JsonProperty("lastDay") @Nullable LocalDate lastDay,
      @JsonProperty("endExclusive") @Nullable Instant endExclusive,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "another reading");
    return ImmutableOtherReading.of(
        reading, question, Optional.ofNullable(lastDay), Optional.ofNullable(endExclusive));
  }
}
