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
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(2), (3)(d) and (4) GDPR: everything agreed about sub-processors. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "authorisation",
  "approvedList",
  "changeNotice",
  "objection",
  "standstill",
  "termination",
  "subContracts"
})
public interface SubProcessingTerms extends Sourced {
  /** The authorisation to engage sub-processors. */
  @JsonProperty(value = "authorisation", required = true)
  @JsonPropertyDescription("The authorisation to engage sub-processors.")
  Authorisation authorisation();

  /** The sub-processors approved when the agreement was concluded. */
  @JsonProperty(value = "approvedList", required = true)
  @JsonPropertyDescription("The sub-processors approved when the agreement was concluded.")
  ApprovedList approvedList();

  /** The notice of changes; absent if the contract asks for none. */
  @JsonProperty("changeNotice")
  @JsonPropertyDescription("The notice of changes; absent if the contract asks for none.")
  Optional<ChangeNotice> changeNotice();

  /** The opportunity to object; absent if the contract gives none. */
  @JsonProperty("objection")
  @JsonPropertyDescription("The opportunity to object; absent if the contract gives none.")
  Optional<ObjectionTerms> objection();

  /** How long the processor must wait; absent if the contract does not say. */
  @JsonProperty("standstill")
  @JsonPropertyDescription("How long the processor must wait; absent if the contract does not say.")
  Optional<Standstill> standstill();

  /** Who may terminate after an objection, one entry each; empty if nobody may. */
  @JsonProperty("termination")
  @JsonPropertyDescription(
      "Who may terminate after an objection, one entry each; empty if nobody may.")
  List<TerminationPower> termination();

  /** What is agreed on the sub-contracts; absent if nothing. */
  @JsonProperty("subContracts")
  @JsonPropertyDescription("What is agreed on the sub-contracts; absent if nothing.")
  Optional<SubContractTerms> subContracts();

  /**
   * Starts the terms of sub-processing; what is not optional must be set.
   *
   * <p>To be set: {@link #authorisation}, {@link #approvedList}. May be set: {@link #changeNotice},
   * {@link #objection}, {@link #standstill}, {@link #termination}, {@link #subContracts}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default List<ClauseRef> clauses() {
    return List.of();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    visitor.accept(authorisation());
    visitor.accept(approvedList());
    changeNotice().ifPresent(visitor);
    objection().ifPresent(visitor);
    standstill().ifPresent(visitor);
    termination().forEach(visitor);
    subContracts().ifPresent(visitor);
  }

  @JsonCreator
  private static SubProcessingTerms fromJson(
      @JsonProperty(value = "authorisation", required = true) Authorisation authorisation,
      @JsonProperty(value = "approvedList", required = true) ApprovedList approvedList,
      @JsonProperty("changeNotice") @Nullable ChangeNotice changeNotice,
      @JsonProperty("objection") @Nullable ObjectionTerms objection,
      @JsonProperty("standstill") @Nullable Standstill standstill,
      @JsonProperty("termination") @Nullable List<TerminationPower> termination,
      @JsonProperty("subContracts") @Nullable SubContractTerms subContracts,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms of sub-processing");
    return ImmutableSubProcessingTerms.of(
        authorisation,
        approvedList,
        Optional.ofNullable(changeNotice),
        Optional.ofNullable(objection),
        Optional.ofNullable(standstill),
        Absent.list(termination),
        Optional.ofNullable(subContracts));
  }

  /** Builds the terms of sub-processing. */
  final class Builder extends ImmutableSubProcessingTerms.Builder {}
}
