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
 * Article 28(3)(f) GDPR; FlexFront 11.3, 13.2 and 16.2, Stratech 12.2 and 12.3: assistance with
 * Articles 32 to 36.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "articles", "accuracy", "style", "onRequestOnly", "cost"})
public interface AssistanceTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Which of Articles 32 to 36 this wording helps with; empty if it is about accuracy only. */
  @JsonProperty("articles")
  @JsonPropertyDescription(
      "Which of Articles 32 to 36 this wording helps with; empty if it is about "
          + "accuracy only.")
  Set<AssistanceArticle> articles();

  /**
   * Telling the controller of inaccurate or outdated data; absent if this wording has no such duty.
   */
  @JsonProperty("accuracy")
  @JsonPropertyDescription(
      "Telling the controller of inaccurate or outdated data; absent if this wording "
          + "has no such duty.")
  Optional<AccuracyNotice> accuracy();

  /**
   * How the duty is worded: IN_SUBSTANCE, BY_NUMBER if it only refers to the article, or GENERIC
   * for a general duty to help.
   */
  @JsonProperty(value = "style", required = true)
  @JsonPropertyDescription(
      "How the duty is worded: IN_SUBSTANCE, BY_NUMBER if it only refers to the "
          + "article, or GENERIC for a general duty to help.")
  AssistanceStyle style();

  /** Whether the processor helps only when the controller asks; false if absent. */
  @JsonProperty("onRequestOnly")
  @JsonPropertyDescription(
      "Whether the processor helps only when the controller asks; false if absent.")
  @Value.Default
  default boolean onRequestOnly() {
    return false;
  }

  /** Who pays for this assistance. */
  @JsonProperty(value = "cost", required = true)
  @JsonPropertyDescription("Who pays for this assistance.")
  CostBearer cost();

  /**
   * Starts the terms on assistance; what is not optional must be set.
   *
   * <p>To be set: {@link #style}, {@link #cost}. May be set: {@link #clauses}, {@link #articles},
   * {@link #accuracy}, {@link #onRequestOnly}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    accuracy().ifPresent(visitor);
  }

  @JsonCreator
  private static AssistanceTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("articles") @Nullable Set<AssistanceArticle> articles,
      @JsonProperty("accuracy") @Nullable AccuracyNotice accuracy,
      @JsonProperty(value = "style", required = true) AssistanceStyle style,
      @JsonProperty("onRequestOnly") @Nullable Boolean onRequestOnly,
      @JsonProperty(value = "cost", required = true) CostBearer cost,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on assistance");
    return ImmutableAssistanceTerms.of(
        Absent.list(clauses),
        Absent.set(articles),
        Optional.ofNullable(accuracy),
        style,
        Absent.or(onRequestOnly, false),
        cost);
  }

  /** Builds the terms on assistance. */
  final class Builder extends ImmutableAssistanceTerms.Builder {}
}
