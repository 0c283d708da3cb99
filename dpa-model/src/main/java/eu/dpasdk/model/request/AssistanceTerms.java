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
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Article 28(3)(f) GDPR; FlexFront 11.3, 13.2 and 16.2, Stratech 12.2 and 12.3: assistance with
 * Articles 32 to 36.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "articles", "style", "onRequestOnly", "cost"})
public interface AssistanceTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** What it helps with. */
  @JsonProperty("articles")
  @JsonPropertyDescription("What it helps with.")
  Set<AssistanceArticle> articles();

  /** How the duty is worded. */
  @JsonProperty(value = "style", required = true)
  @JsonPropertyDescription("How the duty is worded.")
  AssistanceStyle style();

  /** Whether only when the controller asks. */
  @JsonProperty("onRequestOnly")
  @JsonPropertyDescription("Whether only when the controller asks.")
  @Value.Default
  default boolean onRequestOnly() {
    return false;
  }

  /** Who pays. */
  @JsonProperty(value = "cost", required = true)
  @JsonPropertyDescription("Who pays.")
  CostBearer cost();

  /** Starts the terms on assistance; what is not optional must be set. */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static AssistanceTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("articles") @Nullable Set<AssistanceArticle> articles,
      @JsonProperty(value = "style", required = true) AssistanceStyle style,
      @JsonProperty("onRequestOnly") @Nullable Boolean onRequestOnly,
      @JsonProperty(value = "cost", required = true) CostBearer cost,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on assistance");
    return ImmutableAssistanceTerms.of(
        Absent.list(clauses), Absent.set(articles), style, Absent.or(onRequestOnly, false), cost);
  }

  /** Builds the terms on assistance. */
  final class Builder extends ImmutableAssistanceTerms.Builder {}
}
