package eu.dpasdk.model.liability;

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
import java.util.Set;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 82 GDPR; FlexFront 12.2, Stratech 4.5 and 11: liability. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clauses",
  "followsArticle82",
  "limits",
  "unlawfulInstructionsExcluded",
  "indemnities"
})
public interface LiabilityTerms extends Sourced {
  /** The clauses this was read from, apart from those that the indemnities name. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription(
      "The clauses this was read from, apart from those that the indemnities name.")
  List<ClauseRef> clauses();

  /** Whether it refers to Article 82 for when the processor is liable. */
  @JsonProperty(value = "followsArticle82", required = true)
  @JsonPropertyDescription("Whether it refers to Article 82 for when the processor is liable.")
  boolean followsArticle82();

  /**
   * What narrows the processor's liability: DIRECT_DAMAGE_ONLY, DIRECT_CAUSE_ONLY (damage that the
   * failure caused directly), EXCLUSIVE_CAUSE_ONLY (damage with no other cause), ARTICLE_82_2_ONLY,
   * ATTRIBUTABLE_ONLY. Empty if nothing does.
   */
  @JsonProperty("limits")
  @JsonPropertyDescription(
      "What narrows the processor's liability: DIRECT_DAMAGE_ONLY, DIRECT_CAUSE_ONLY"
          + " (damage that the failure caused directly), EXCLUSIVE_CAUSE_ONLY (damage with no"
          + " other cause), ARTICLE_82_2_ONLY, ATTRIBUTABLE_ONLY. Empty if nothing does.")
  Set<LiabilityLimit> limits();

  /**
   * Whether it is no failure to disobey an unlawful instruction, in so many words; false if absent.
   */
  @JsonProperty("unlawfulInstructionsExcluded")
  @JsonPropertyDescription(
      "Whether it is no failure to disobey an unlawful instruction, in so many words;"
          + " false if absent.")
  @Value.Default
  default boolean unlawfulInstructionsExcluded() {
    return false;
  }

  /** Which party holds the other harmless against which claims; empty if neither does. */
  @JsonProperty("indemnities")
  @JsonPropertyDescription(
      "Which party holds the other harmless against which claims; empty if neither does.")
  List<Indemnity> indemnities();

  /**
   * Starts the terms on liability; what is not optional must be set.
   *
   * <p>To be set: {@link #followsArticle82}. May be set: {@link #clauses}, {@link #limits}, {@link
   * #unlawfulInstructionsExcluded}, {@link #indemnities}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    indemnities().forEach(visitor);
  }

  @JsonCreator
  private static LiabilityTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "followsArticle82", required = true) boolean followsArticle82,
      @JsonProperty("limits") @Nullable Set<LiabilityLimit> limits,
      @JsonProperty("unlawfulInstructionsExcluded") @Nullable Boolean unlawfulInstructionsExcluded,
      @JsonProperty("indemnities") @Nullable List<Indemnity> indemnities,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on liability");
    return ImmutableLiabilityTerms.of(
        Absent.list(clauses),
        followsArticle82,
        Absent.set(limits),
        Absent.or(unlawfulInstructionsExcluded, false),
        Absent.list(indemnities));
  }

  /** Builds the terms on liability. */
  final class Builder extends ImmutableLiabilityTerms.Builder {}
}
