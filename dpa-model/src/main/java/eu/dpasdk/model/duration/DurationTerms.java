package eu.dpasdk.model.duration;

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

/**
 * Article 28(3) GDPR; FlexFront 11.1, 14, 15.6 and 17, Stratech 4.3, 13.1 and 14: duration, change
 * and end.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "term",
  "urgentGrounds",
  "suspension",
  "amendment",
  "survival",
  "informationDuties"
})
public interface DurationTerms extends Sourced {
  /** How long the agreement lasts, and how it can be ended by notice. */
  @JsonProperty(value = "term", required = true)
  @JsonPropertyDescription("How long the agreement lasts, and how it can be ended by notice.")
  TermOfAgreement term();

  /** The grounds on which a party may end the agreement at once, one entry each. */
  @JsonProperty("urgentGrounds")
  @JsonPropertyDescription(
      "The grounds on which a party may end the agreement at once, one entry each.")
  List<UrgentGround> urgentGrounds();

  /** Suspending the processing; absent if not foreseen. */
  @JsonProperty("suspension")
  @JsonPropertyDescription("Suspending the processing; absent if not foreseen.")
  Optional<Suspension> suspension();

  /** How the agreement can be changed; absent if it does not say. */
  @JsonProperty("amendment")
  @JsonPropertyDescription("How the agreement can be changed; absent if it does not say.")
  Optional<AmendmentTerms> amendment();

  /** What outlasts the agreement, one entry each. */
  @JsonProperty("survival")
  @JsonPropertyDescription("What outlasts the agreement, one entry each.")
  List<Survival> survival();

  /** What the parties must tell each other, one entry each. */
  @JsonProperty("informationDuties")
  @JsonPropertyDescription("What the parties must tell each other, one entry each.")
  List<InformationDuty> informationDuties();

  /**
   * Starts the terms on duration; what is not optional must be set.
   *
   * <p>To be set: {@link #term}. May be set: {@link #urgentGrounds}, {@link #suspension}, {@link
   * #amendment}, {@link #survival}, {@link #informationDuties}.
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
    visitor.accept(term());
    urgentGrounds().forEach(visitor);
    amendment().ifPresent(visitor);
    survival().forEach(visitor);
    informationDuties().forEach(visitor);
    suspension().ifPresent(visitor);
  }

  @JsonCreator
  private static DurationTerms fromJson(
      @JsonProperty(value = "term", required = true) TermOfAgreement term,
      @JsonProperty("urgentGrounds") @Nullable List<UrgentGround> urgentGrounds,
      @JsonProperty("suspension") @Nullable Suspension suspension,
      @JsonProperty("amendment") @Nullable AmendmentTerms amendment,
      @JsonProperty("survival") @Nullable List<Survival> survival,
      @JsonProperty("informationDuties") @Nullable List<InformationDuty> informationDuties,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on duration");
    return ImmutableDurationTerms.of(
        term,
        Absent.list(urgentGrounds),
        Optional.ofNullable(suspension),
        Optional.ofNullable(amendment),
        Absent.list(survival),
        Absent.list(informationDuties));
  }

  /** Builds the terms on duration. */
  final class Builder extends ImmutableDurationTerms.Builder {}
}
