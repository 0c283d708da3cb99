package eu.dpasdk.model.subprocessing;

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

/** A human answered an open question about a change. */
@Value.Immutable
@JsonValueType
@JsonTypeName("judgement-recorded")
@JsonPropertyOrder({"change", "question", "answer", "at", "by", "recordedAt"})
public non-sealed interface JudgementRecorded extends SubProcessingEvent {
  /** The change this belongs to. */
  @JsonProperty(value = "change", required = true)
  @JsonPropertyDescription("The change this belongs to.")
  ChangeId change();

  /** The question answered. */
  @JsonProperty(value = "question", required = true)
  @JsonPropertyDescription("The question answered.")
  JudgedQuestion question();

  /** The answer: true for yes. */
  @JsonProperty(value = "answer", required = true)
  @JsonPropertyDescription("The answer: true for yes.")
  boolean answer();

  /** When it was answered. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was answered.")
  RecordedTime at();

  /** Who answered it. */
  @JsonProperty(value = "by", required = true)
  @JsonPropertyDescription("Who answered it.")
  String by();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @Override
  @JsonProperty("recordedAt")
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  @Override
  default JudgementRecorded unrecorded() {
    return ((ImmutableJudgementRecorded) ImmutableJudgementRecorded.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  /** Returns a judgement. */
  static JudgementRecorded of(
      ChangeId change, JudgedQuestion question, boolean answer, RecordedTime at, String by) {
    return ImmutableJudgementRecorded.of(change, question, answer, at, by, Optional.empty());
  }

  @JsonCreator
  private static JudgementRecorded fromJson(
      @JsonProperty(value = "change", required = true) ChangeId change,
      @JsonProperty(value = "question", required = true) JudgedQuestion question,
      @JsonProperty(value = "answer", required = true) boolean answer,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty(value = "by", required = true) String by,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a judgement");
    return ImmutableJudgementRecorded.of(
        change, question, answer, at, by, Optional.ofNullable(recordedAt));
  }
}
