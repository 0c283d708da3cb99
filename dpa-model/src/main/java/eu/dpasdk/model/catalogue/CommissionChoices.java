package eu.dpasdk.model.catalogue;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.security.SecurityMeasure;
import eu.dpasdk.model.subprocessing.AnnexEntry;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Decision (EU) 2021/915: what the clauses leave to the parties: the period of clause 7.7(a),
 * optional clause 5, and the annexes.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "period",
  "docking",
  "processing",
  "measures",
  "sensitiveData",
  "subProcessors"
})
public interface CommissionChoices {
  /** How long before an engagement the processor asks or informs (clause 7.7(a)). */
  @JsonProperty(value = "period", required = true)
  @JsonPropertyDescription(
      "How long before an engagement the processor asks or informs (clause 7.7(a)).")
  TimeLimit period();

  /** Whether optional clause 5, by which others join later, is included; false if absent. */
  @JsonProperty("docking")
  @JsonPropertyDescription(
      "Whether optional clause 5, by which others join later, is included; false if absent.")
  @Value.Default
  default boolean docking() {
    return false;
  }

  /** Annex II: the description of the processing; its rows refer to annex II. */
  @JsonProperty(value = "processing", required = true)
  @JsonPropertyDescription(
      "Annex II: the description of the processing; its rows refer to annex II.")
  ProcessingDescription processing();

  /** Annex III: the technical and organisational measures; their rows refer to annex III. */
  @JsonProperty("measures")
  @JsonPropertyDescription(
      "Annex III: the technical and organisational measures; their rows refer to annex III.")
  List<SecurityMeasure> measures();

  /**
   * Annex II: the restrictions or safeguards for sensitive data, in own words; absent if there are
   * no such data.
   */
  @JsonProperty("sensitiveData")
  @JsonPropertyDescription(
      "Annex II: the restrictions or safeguards for sensitive data, in own words; absent if there are no such data.")
  Optional<Text> sensitiveData();

  /** Annex IV: the sub-processors agreed on at signing. */
  @JsonProperty("subProcessors")
  @JsonPropertyDescription("Annex IV: the sub-processors agreed on at signing.")
  List<AnnexEntry> subProcessors();

  /**
   * Starts the choices of the parties; what is not optional must be set.
   *
   * <p>To be set: {@link #period}, {@link #processing}. May be set: {@link #docking}, {@link
   * #measures}, {@link #sensitiveData}, {@link #subProcessors}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static CommissionChoices fromJson(
      @JsonProperty(value = "period", required = true) TimeLimit period,
      @JsonProperty("docking") @Nullable Boolean docking,
      @JsonProperty(value = "processing", required = true) ProcessingDescription processing,
      @JsonProperty("measures") @Nullable List<SecurityMeasure> measures,
      @JsonProperty("sensitiveData") @Nullable Text sensitiveData,
      @JsonProperty("subProcessors") @Nullable List<AnnexEntry> subProcessors,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the choices of the parties");
    return ImmutableCommissionChoices.of(
        period,
        Absent.or(docking, false),
        processing,
        Absent.list(measures),
        Optional.ofNullable(sensitiveData),
        Absent.list(subProcessors));
  }

  /** Builds the choices of the parties. */
  final class Builder extends ImmutableCommissionChoices.Builder {}
}
