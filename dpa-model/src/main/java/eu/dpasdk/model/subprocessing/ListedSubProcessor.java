package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Reason;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A sub-processor that works for the processor at the moment asked about. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"subProcessor", "since", "change", "reason"})
public interface ListedSubProcessor {
  /** The sub-processor. */
  @JsonProperty(value = "subProcessor", required = true)
  @JsonPropertyDescription("The sub-processor.")
  SubProcessor subProcessor();

  /** Since when, where known. */
  @JsonProperty("since")
  @JsonPropertyDescription("Since when, where known.")
  @IsoTime
  Optional<Instant> since();

  /** The change that brought it; absent if it was approved from the start. */
  @JsonProperty("change")
  @JsonPropertyDescription("The change that brought it; absent if it was approved from the start.")
  Optional<ChangeId> change();

  /** Why it is on the list. */
  @JsonProperty(value = "reason", required = true)
  @JsonPropertyDescription("Why it is on the list.")
  Reason reason();

  /** Returns a listed sub-processor. */
  static ListedSubProcessor of(
      SubProcessor subProcessor,
      Optional<Instant> since,
      Optional<ChangeId> change,
      Reason reason) {
    return ImmutableListedSubProcessor.of(subProcessor, since, change, reason);
  }

  @JsonCreator
  private static ListedSubProcessor fromJson(
      @JsonProperty(value = "subProcessor", required = true) SubProcessor subProcessor,
      @JsonProperty("since") @Nullable Instant since,
      @JsonProperty("change") @Nullable ChangeId change,
      @JsonProperty(value = "reason", required = true) Reason reason,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a listed sub-processor");
    return ImmutableListedSubProcessor.of(
        subProcessor, Optional.ofNullable(since), Optional.ofNullable(change), reason);
  }
}
