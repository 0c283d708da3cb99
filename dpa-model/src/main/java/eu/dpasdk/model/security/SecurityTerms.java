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
import eu.dpasdk.model.law.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
  "changeNotice",
  "measures"
})
public interface SecurityTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** The measure of security promised. */
  @JsonProperty(value = "standard", required = true)
  @JsonPropertyDescription("The measure of security promised.")
  RiskStandard standard();

  /** What the choice takes into account. */
  @JsonProperty("factors")
  @JsonPropertyDescription("What the choice takes into account.")
  Set<SecurityFactor> factors();

  /** What is to be secured. */
  @JsonProperty("objectives")
  @JsonPropertyDescription("What is to be secured.")
  Set<SecurityObjective> objectives();

  /** Processing for which the processor takes no responsibility. */
  @JsonProperty("carveOuts")
  @JsonPropertyDescription("Processing for which the processor takes no responsibility.")
  List<Text> carveOuts();

  /** The clauses by which the parties hold the listed measures to be appropriate. */
  @JsonProperty("deemedAppropriate")
  @JsonPropertyDescription(
      "The clauses by which the parties hold the listed measures to be appropriate.")
  List<ClauseRef> deemedAppropriate();

  /** Telling of changes; absent if that is no duty. */
  @JsonProperty("changeNotice")
  @JsonPropertyDescription("Telling of changes; absent if that is no duty.")
  Optional<SecurityChangeNotice> changeNotice();

  /** The measures described. */
  @JsonProperty("measures")
  @JsonPropertyDescription("The measures described.")
  List<SecurityMeasure> measures();

  /** Starts the terms on security; what is not optional must be set. */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    changeNotice().ifPresent(visitor);
    measures().forEach(visitor);
  }

  @JsonCreator
  private static SecurityTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "standard", required = true) RiskStandard standard,
      @JsonProperty("factors") @Nullable Set<SecurityFactor> factors,
      @JsonProperty("objectives") @Nullable Set<SecurityObjective> objectives,
      @JsonProperty("carveOuts") @Nullable List<Text> carveOuts,
      @JsonProperty("deemedAppropriate") @Nullable List<ClauseRef> deemedAppropriate,
      @JsonProperty("changeNotice") @Nullable SecurityChangeNotice changeNotice,
      @JsonProperty("measures") @Nullable List<SecurityMeasure> measures,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on security");
    return ImmutableSecurityTerms.of(
        Absent.list(clauses),
        standard,
        Absent.set(factors),
        Absent.set(objectives),
        Absent.list(carveOuts),
        Absent.list(deemedAppropriate),
        Optional.ofNullable(changeNotice),
        Absent.list(measures));
  }

  /** Builds the terms on security. */
  final class Builder extends ImmutableSecurityTerms.Builder {}
}
