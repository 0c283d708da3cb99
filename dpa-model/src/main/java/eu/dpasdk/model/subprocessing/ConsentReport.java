package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Inconsistency;
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

/** Article 28(2) GDPR: every change of sub-processors of a case file, and the current list. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"decisions", "subProcessors", "findings", "inconsistencies", "nextChange"})
public interface ConsentReport {
  /** One decision a change, in the order of their names. */
  @JsonProperty("decisions")
  @JsonPropertyDescription("One decision a change, in the order of their names.")
  List<ConsentDecision> decisions();

  /** The sub-processors at the moment asked about. */
  @JsonProperty("subProcessors")
  @JsonPropertyDescription("The sub-processors at the moment asked about.")
  List<ListedSubProcessor> subProcessors();

  /** Findings that belong to no single change. */
  @JsonProperty("findings")
  @JsonPropertyDescription("Findings that belong to no single change.")
  List<Finding> findings();

  /** Facts that cannot all be true. */
  @JsonProperty("inconsistencies")
  @JsonPropertyDescription("Facts that cannot all be true.")
  List<Inconsistency> inconsistencies();

  /** The next instant at which any of this changes without a new event. */
  @JsonProperty("nextChange")
  @JsonPropertyDescription("The next instant at which any of this changes without a new event.")
  @IsoTime
  Optional<Instant> nextChange();

  /**
   * Starts a consent report; what is not optional must be set.
   *
   * <p>May be set: {@link #decisions}, {@link #subProcessors}, {@link #findings}, {@link
   * #inconsistencies}, {@link #nextChange}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static ConsentReport fromJson(
      @JsonProperty("decisions") @Nullable List<ConsentDecision> decisions,
      @JsonProperty("subProcessors") @Nullable List<ListedSubProcessor> subProcessors,
      @JsonProperty("findings") @Nullable List<Finding> findings,
      @JsonProperty("inconsistencies") @Nullable List<Inconsistency> inconsistencies,
      @JsonProperty("nextChange") @Nullable Instant nextChange,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a consent report");
    return ImmutableConsentReport.of(
        Absent.list(decisions),
        Absent.list(subProcessors),
        Absent.list(findings),
        Absent.list(inconsistencies),
        Optional.ofNullable(nextChange));
  }

  /** Builds a consent report. */
  final class Builder extends ImmutableConsentReport.Builder {}
}
