package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Sourced;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(4) GDPR, FlexFront 5.3, Stratech 10.2: what is agreed on the sub-contracts. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clauses",
  "flowDown",
  "liability",
  "copyOnRequest",
  "failureNotice",
  "thirdPartyBeneficiary"
})
public interface SubContractTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /**
   * Which obligations the sub-contract must impose: SAME, SAME_IN_SUBSTANCE, SIMILAR, or
   * NOT_STATED.
   */
  @JsonProperty(value = "flowDown", required = true)
  @JsonPropertyDescription(
      "Which obligations the sub-contract must impose: SAME, SAME_IN_SUBSTANCE, "
          + "SIMILAR, or NOT_STATED.")
  FlowDown flowDown();

  /**
   * Who answers to the controller for the sub-processor: FULL if the processor does, LIMITED if
   * within limits, or NOT_STATED.
   */
  @JsonProperty(value = "liability", required = true)
  @JsonPropertyDescription(
      "Who answers to the controller for the sub-processor: FULL if the processor "
          + "does, LIMITED if within limits, or NOT_STATED.")
  SubProcessorLiability liability();

  /** Whether the controller gets a copy on request. */
  @JsonProperty("copyOnRequest")
  @JsonPropertyDescription("Whether the controller gets a copy on request.")
  @Value.Default
  default boolean copyOnRequest() {
    return false;
  }

  /** Whether the processor reports that a sub-processor failed. */
  @JsonProperty("failureNotice")
  @JsonPropertyDescription("Whether the processor reports that a sub-processor failed.")
  @Value.Default
  default boolean failureNotice() {
    return false;
  }

  /** Whether the controller can act on the sub-contract if the processor is gone. */
  @JsonProperty("thirdPartyBeneficiary")
  @JsonPropertyDescription(
      "Whether the controller can act on the sub-contract if the processor is gone.")
  @Value.Default
  default boolean thirdPartyBeneficiary() {
    return false;
  }

  /**
   * Starts the terms of sub-contracts; what is not optional must be set.
   *
   * <p>To be set: {@link #flowDown}, {@link #liability}. May be set: {@link #clauses}, {@link
   * #copyOnRequest}, {@link #failureNotice}, {@link #thirdPartyBeneficiary}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static SubContractTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "flowDown", required = true) FlowDown flowDown,
      @JsonProperty(value = "liability", required = true) SubProcessorLiability liability,
      @JsonProperty("copyOnRequest") @Nullable Boolean copyOnRequest,
      @JsonProperty("failureNotice") @Nullable Boolean failureNotice,
      @JsonProperty("thirdPartyBeneficiary") @Nullable Boolean thirdPartyBeneficiary,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms of sub-contracts");
    return ImmutableSubContractTerms.of(
        Absent.list(clauses),
        flowDown,
        liability,
        Absent.or(copyOnRequest, false),
        Absent.or(failureNotice, false),
        Absent.or(thirdPartyBeneficiary, false));
  }

  /** Builds the terms of sub-contracts. */
  final class Builder extends ImmutableSubContractTerms.Builder {}
}
