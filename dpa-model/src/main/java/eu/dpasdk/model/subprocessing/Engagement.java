package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Whether the start of a sub-processor was, or would be, lawful: one verdict an axis. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"subProcessor", "at", "hypothetical", "verdicts"})
public interface Engagement {
  /** The sub-processor; absent for the change as a whole. */
  @JsonProperty("subProcessor")
  @JsonPropertyDescription("The sub-processor; absent for the change as a whole.")
  Optional<String> subProcessor();

  /** When it started, or the moment asked about. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it started, or the moment asked about.")
  @IsoTime
  Instant at();

  /** Whether this asks what would hold if it started at that moment. */
  @JsonProperty(value = "hypothetical", required = true)
  @JsonPropertyDescription("Whether this asks what would hold if it started at that moment.")
  boolean hypothetical();

  /** What statute, contract and benchmark say. */
  @JsonProperty("verdicts")
  @JsonPropertyDescription("What statute, contract and benchmark say.")
  List<AxisVerdict> verdicts();

  /** Returns an engagement verdict. */
  static Engagement of(
      Optional<String> subProcessor, Instant at, boolean hypothetical, List<AxisVerdict> verdicts) {
    return ImmutableEngagement.of(subProcessor, at, hypothetical, verdicts);
  }

  @JsonCreator
  private static Engagement fromJson(
      @JsonProperty("subProcessor") @Nullable String subProcessor,
      @JsonProperty(value = "at", required = true) Instant at,
      @JsonProperty(value = "hypothetical", required = true) boolean hypothetical,
      @JsonProperty("verdicts") @Nullable List<AxisVerdict> verdicts,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an engagement verdict");
    return ImmutableEngagement.of(
        Optional.ofNullable(subProcessor), at, hypothetical, Absent.list(verdicts));
  }
}
