package eu.dpasdk.model.request;

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
import eu.dpasdk.model.term.CostBearer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Article 28(3)(e) GDPR; FlexFront 8.4 and 8.5, Stratech 12.1 and 12.3: requests of data subjects.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clauses",
  "forwarding",
  "ownAnswerBanned",
  "answersOnOrder",
  "style",
  "onlyRights",
  "byMeasures",
  "onRequestOnly",
  "withinStatutoryTerms",
  "cost"
})
public interface RequestTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Passing requests on; absent if that is no duty. */
  @JsonProperty("forwarding")
  @JsonPropertyDescription("Passing requests on; absent if that is no duty.")
  Optional<RequestForwarding> forwarding();

  /** Whether the processor may not answer by itself. */
  @JsonProperty("ownAnswerBanned")
  @JsonPropertyDescription("Whether the processor may not answer by itself.")
  @Value.Default
  default boolean ownAnswerBanned() {
    return false;
  }

  /** Whether it answers on the controller's express order. */
  @JsonProperty("answersOnOrder")
  @JsonPropertyDescription("Whether it answers on the controller's express order.")
  @Value.Default
  default boolean answersOnOrder() {
    return false;
  }

  /**
   * How the duty to assist is worded: IN_SUBSTANCE, BY_NUMBER if it only refers to the article, or
   * GENERIC for a general duty to help.
   */
  @JsonProperty(value = "style", required = true)
  @JsonPropertyDescription(
      "How the duty to assist is worded: IN_SUBSTANCE, BY_NUMBER if it only refers to "
          + "the article, or GENERIC for a general duty to help.")
  AssistanceStyle style();

  /**
   * The rights to which the duty to assist is limited; empty if it covers them all, or names some
   * as examples.
   */
  @JsonProperty("onlyRights")
  @JsonPropertyDescription(
      "The rights to which the duty to assist is limited; empty if it covers them all, "
          + "or names some as examples.")
  Set<DataSubjectRight> onlyRights();

  /** Whether by technical and organisational measures. */
  @JsonProperty("byMeasures")
  @JsonPropertyDescription("Whether by technical and organisational measures.")
  @Value.Default
  default boolean byMeasures() {
    return false;
  }

  /** Whether the processor helps only when the controller asks; false if absent. */
  @JsonProperty("onRequestOnly")
  @JsonPropertyDescription(
      "Whether the processor helps only when the controller asks; false if absent.")
  @Value.Default
  default boolean onRequestOnly() {
    return false;
  }

  /** Whether the help must come in time for the limits of Article 12(3); false if absent. */
  @JsonProperty("withinStatutoryTerms")
  @JsonPropertyDescription(
      "Whether the help must come in time for the limits of Article 12(3); false if " + "absent.")
  @Value.Default
  default boolean withinStatutoryTerms() {
    return false;
  }

  /** Who pays for the help with requests. */
  @JsonProperty(value = "cost", required = true)
  @JsonPropertyDescription("Who pays for the help with requests.")
  CostBearer cost();

  /**
   * Starts the terms on requests; what is not optional must be set.
   *
   * <p>To be set: {@link #style}, {@link #cost}. May be set: {@link #clauses}, {@link #forwarding},
   * {@link #ownAnswerBanned}, {@link #answersOnOrder}, {@link #onlyRights}, {@link #byMeasures},
   * {@link #onRequestOnly}, {@link #withinStatutoryTerms}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    forwarding().ifPresent(visitor);
  }

  @JsonCreator
  private static RequestTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("forwarding") @Nullable RequestForwarding forwarding,
      @JsonProperty("ownAnswerBanned") @Nullable Boolean ownAnswerBanned,
      @JsonProperty("answersOnOrder") @Nullable Boolean answersOnOrder,
      @JsonProperty(value = "style", required = true) AssistanceStyle style,
      @JsonProperty("onlyRights") @Nullable Set<DataSubjectRight> onlyRights,
      @JsonProperty("byMeasures") @Nullable Boolean byMeasures,
      @JsonProperty("onRequestOnly") @Nullable Boolean onRequestOnly,
      @JsonProperty("withinStatutoryTerms") @Nullable Boolean withinStatutoryTerms,
      @JsonProperty(value = "cost", required = true) CostBearer cost,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on requests");
    return ImmutableRequestTerms.of(
        Absent.list(clauses),
        Optional.ofNullable(forwarding),
        Absent.or(ownAnswerBanned, false),
        Absent.or(answersOnOrder, false),
        style,
        Absent.set(onlyRights),
        Absent.or(byMeasures, false),
        Absent.or(onRequestOnly, false),
        Absent.or(withinStatutoryTerms, false),
        cost);
  }

  /** Builds the terms on requests. */
  final class Builder extends ImmutableRequestTerms.Builder {}
}
