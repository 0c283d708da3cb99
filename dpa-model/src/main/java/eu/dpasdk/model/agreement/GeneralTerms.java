package eu.dpasdk.model.agreement;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.law.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3) and (9) GDPR: the instrument itself: form, precedence, governing law. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clauses",
  "writtenOrElectronic",
  "claimsCommissionClauses",
  "conclusion",
  "precedence",
  "accession",
  "governingLaw"
})
public interface GeneralTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Whether the agreement is in writing, electronic form included (Article 28(9)). */
  @JsonProperty(value = "writtenOrElectronic", required = true)
  @JsonPropertyDescription(
      "Whether the agreement is in writing, electronic form included (Article 28(9)).")
  boolean writtenOrElectronic();

  /** Whether it claims to be the Commission clauses. */
  @JsonProperty("claimsCommissionClauses")
  @JsonPropertyDescription("Whether it claims to be the Commission clauses.")
  @Value.Default
  default boolean claimsCommissionClauses() {
    return false;
  }

  /** How the agreement comes to bind the processor, in own words. */
  @JsonProperty(value = "conclusion", required = true)
  @JsonPropertyDescription("How the agreement comes to bind the processor, in own words.")
  Text conclusion();

  /** Which text prevails over which, one entry a rule. */
  @JsonProperty("precedence")
  @JsonPropertyDescription("Which text prevails over which, one entry a rule.")
  List<Precedence> precedence();

  /** How others join later; absent if not foreseen. */
  @JsonProperty("accession")
  @JsonPropertyDescription("How others join later; absent if not foreseen.")
  Optional<Accession> accession();

  /** The governing law: an ISO 3166-1 country; absent if none. */
  @JsonProperty("governingLaw")
  @JsonPropertyDescription("The governing law: an ISO 3166-1 country; absent if none.")
  Optional<String> governingLaw();

  /**
   * Starts the general terms; what is not optional must be set.
   *
   * <p>To be set: {@link #writtenOrElectronic}, {@link #conclusion}. May be set: {@link #clauses},
   * {@link #claimsCommissionClauses}, {@link #precedence}, {@link #accession}, {@link
   * #governingLaw}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    precedence().forEach(visitor);
    accession().ifPresent(visitor);
  }

  @JsonCreator
  private static GeneralTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "writtenOrElectronic", required = true) boolean writtenOrElectronic,
      @JsonProperty("claimsCommissionClauses") @Nullable Boolean claimsCommissionClauses,
      @JsonProperty(value = "conclusion", required = true) Text conclusion,
      @JsonProperty("precedence") @Nullable List<Precedence> precedence,
      @JsonProperty("accession") @Nullable Accession accession,
      @JsonProperty("governingLaw") @Nullable String governingLaw,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the general terms");
    return ImmutableGeneralTerms.of(
        Absent.list(clauses),
        writtenOrElectronic,
        Absent.or(claimsCommissionClauses, false),
        conclusion,
        Absent.list(precedence),
        Optional.ofNullable(accession),
        Optional.ofNullable(governingLaw));
  }

  /** Refuses a governing law that is not two capital letters. */
  @Value.Check
  default void check() {
    Faults.check(
        governingLaw().map(code -> code.matches("[A-Z]{2}")).orElse(true),
        "/governingLaw",
        "not a country code",
        "two capital letters of ISO 3166-1, such as NL");
  }

  /** Builds the general terms. */
  final class Builder extends ImmutableGeneralTerms.Builder {}
}
