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

  /** How the duty to assist is worded. */
  @JsonProperty(value = "style", required = true)
  @JsonPropertyDescription("How the duty to assist is worded.")
  AssistanceStyle style();

  /** Whether by technical and organisational measures. */
  @JsonProperty("byMeasures")
  @JsonPropertyDescription("Whether by technical and organisational measures.")
  @Value.Default
  default boolean byMeasures() {
    return false;
  }

  /** Whether only when the controller asks. */
  @JsonProperty("onRequestOnly")
  @JsonPropertyDescription("Whether only when the controller asks.")
  @Value.Default
  default boolean onRequestOnly() {
    return false;
  }

  /** Whether so that statutory terms can be met. */
  @JsonProperty("withinStatutoryTerms")
  @JsonPropertyDescription("Whether so that statutory terms can be met.")
  @Value.Default
  default boolean withinStatutoryTerms() {
    return false;
  }

  /** Who pays. */
  @JsonProperty(value = "cost", required = true)
  @JsonPropertyDescription("Who pays.")
  CostBearer cost();

  /** Starts the terms on requests; what is not optional must be set. */
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
        Absent.or(byMeasures, false),
        Absent.or(onRequestOnly, false),
        Absent.or(withinStatutoryTerms, false),
        cost);
  }

  /** Builds the terms on requests. */
  final class Builder extends ImmutableRequestTerms.Builder {}
}
