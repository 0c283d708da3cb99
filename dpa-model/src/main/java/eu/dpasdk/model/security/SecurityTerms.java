package eu.dpasdk.model.security;

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
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(c) and 32 GDPR; FlexFront 6, Stratech 7: security of processing. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clauses",
  "standard",
  "factors",
  "objectives",
  "carveOuts",
  "deemedAppropriate",
  "sensitiveData",
  "changeNotice",
  "measures",
  "certificates"
})
public interface SecurityTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /**
   * What was promised: RISK_APPROPRIATE, a level that fits the risk; OBJECTIVES_ONLY, goals without
   * a level; LISTED_MEASURES, the list and no more.
   */
  @JsonProperty(value = "standard", required = true)
  @JsonPropertyDescription(
      "What was promised: RISK_APPROPRIATE, a level that fits the risk; "
          + "OBJECTIVES_ONLY, goals without a level; LISTED_MEASURES, the list and no more.")
  RiskStandard standard();

  /**
   * What the choice of measures takes into account, as Article 32(1) lists it, or LAW for
   * applicable rules.
   */
  @JsonProperty("factors")
  @JsonPropertyDescription(
      "What the choice of measures takes into account, as Article 32(1) lists it, or "
          + "LAW for applicable rules.")
  Set<SecurityFactor> factors();

  /** What the measures are to secure, as far as the agreement names it. */
  @JsonProperty("objectives")
  @JsonPropertyDescription("What the measures are to secure, as far as the agreement names it.")
  Set<SecurityObjective> objectives();

  /** Processing for which the processor takes no responsibility. */
  @JsonProperty("carveOuts")
  @JsonPropertyDescription("Processing for which the processor takes no responsibility.")
  List<SecurityCarveOut> carveOuts();

  /** The clauses by which the parties hold the listed measures to be appropriate. */
  @JsonProperty("deemedAppropriate")
  @JsonPropertyDescription(
      "The clauses by which the parties hold the listed measures to be appropriate.")
  List<ClauseRef> deemedAppropriate();

  /** More care for data of Articles 9 and 10; absent if none was agreed. */
  @JsonProperty("sensitiveData")
  @JsonPropertyDescription("More care for data of Articles 9 and 10; absent if none was agreed.")
  Optional<SensitiveDataSafeguards> sensitiveData();

  /** Telling of changes; absent if that is no duty. */
  @JsonProperty("changeNotice")
  @JsonPropertyDescription("Telling of changes; absent if that is no duty.")
  Optional<SecurityChangeNotice> changeNotice();

  /** The measures the agreement describes, one entry each, in the order of the paper. */
  @JsonProperty("measures")
  @JsonPropertyDescription(
      "The measures the agreement describes, one entry each, in the order of the " + "paper.")
  List<SecurityMeasure> measures();

  /** The certificates and approved codes the agreement names; empty if it names none. */
  @JsonProperty("certificates")
  @JsonPropertyDescription(
      "The certificates and approved codes the agreement names; empty if it names " + "none.")
  List<Certificate> certificates();

  /**
   * Starts the terms on security; what is not optional must be set.
   *
   * <p>To be set: {@link #standard}. May be set: {@link #clauses}, {@link #factors}, {@link
   * #objectives}, {@link #carveOuts}, {@link #deemedAppropriate}, {@link #sensitiveData}, {@link
   * #changeNotice}, {@link #measures}, {@link #certificates}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the clauses that describe the measures, each once, in the order of the paper. */
  @Value.Derived
  @Value.Auxiliary
  default List<ClauseRef> measureClauses() {
    return measures().stream().map(SecurityMeasure::clause).distinct().toList();
  }

  /** Returns every clause that is named, those that deem the measures appropriate included. */
  @Override
  default List<ClauseRef> allClauses() {
    return Stream.concat(Sourced.super.allClauses().stream(), deemedAppropriate().stream())
        .distinct()
        .toList();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    carveOuts().forEach(visitor);
    changeNotice().ifPresent(visitor);
    measures().forEach(visitor);
    certificates().forEach(visitor);
    sensitiveData().ifPresent(visitor);
  }

  @JsonCreator
  private static SecurityTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "standard", required = true) RiskStandard standard,
      @JsonProperty("factors") @Nullable Set<SecurityFactor> factors,
      @JsonProperty("objectives") @Nullable Set<SecurityObjective> objectives,
      @JsonProperty("carveOuts") @Nullable List<SecurityCarveOut> carveOuts,
      @JsonProperty("deemedAppropriate") @Nullable List<ClauseRef> deemedAppropriate,
      @JsonProperty("sensitiveData") @Nullable SensitiveDataSafeguards sensitiveData,
      @JsonProperty("changeNotice") @Nullable SecurityChangeNotice changeNotice,
      @JsonProperty("measures") @Nullable List<SecurityMeasure> measures,
      @JsonProperty("certificates") @Nullable List<Certificate> certificates,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on security");
    return ImmutableSecurityTerms.of(
        Absent.list(clauses),
        standard,
        Absent.set(factors),
        Absent.set(objectives),
        Absent.list(carveOuts),
        Absent.list(deemedAppropriate),
        Optional.ofNullable(sensitiveData),
        Optional.ofNullable(changeNotice),
        Absent.list(measures),
        Absent.list(certificates));
  }

  /** Builds the terms on security. */
  final class Builder extends ImmutableSecurityTerms.Builder {}
}
