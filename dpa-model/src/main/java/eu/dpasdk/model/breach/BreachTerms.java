package eu.dpasdk.model.breach;

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
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 33(2) and (3) GDPR; FlexFront 11.2 to 11.4, Stratech 9: notice of breaches. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clauses",
  "trigger",
  "timing",
  "limit",
  "content",
  "asFarAsPossible",
  "phases",
  "support",
  "register"
})
public interface BreachTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Which breaches are notified: ANY_SUSPECTED_TOO, ANY_CONFIRMED, or SERIOUS_ONLY. */
  @JsonProperty(value = "trigger", required = true)
  @JsonPropertyDescription(
      "Which breaches are notified: ANY_SUSPECTED_TOO, ANY_CONFIRMED, or SERIOUS_ONLY.")
  BreachTrigger trigger();

  /** How soon after the processor becomes aware the notice goes out. */
  @JsonProperty(value = "timing", required = true)
  @JsonPropertyDescription("How soon after the processor becomes aware the notice goes out.")
  Timing timing();

  /** A limit in so many hours or days; absent if the contract has none. */
  @JsonProperty("limit")
  @JsonPropertyDescription("A limit in so many hours or days; absent if the contract has none.")
  Optional<TimeLimit> limit();

  /** What the notice must tell. */
  @JsonProperty("content")
  @JsonPropertyDescription("What the notice must tell.")
  Set<BreachItem> content();

  /** Whether the notice need tell these things only as far as possible; false if absent. */
  @JsonProperty("asFarAsPossible")
  @JsonPropertyDescription(
      "Whether the notice need tell these things only as far as possible; false if " + "absent.")
  @Value.Default
  default boolean asFarAsPossible() {
    return false;
  }

  /** Whether the content may follow in phases; false if absent. */
  @JsonProperty("phases")
  @JsonPropertyDescription("Whether the content may follow in phases; false if absent.")
  @Value.Default
  default boolean phases() {
    return false;
  }

  /** What the processor does afterwards; absent if not agreed. */
  @JsonProperty("support")
  @JsonPropertyDescription("What the processor does afterwards; absent if not agreed.")
  Optional<BreachSupport> support();

  /** The register of breaches; absent if not agreed. */
  @JsonProperty("register")
  @JsonPropertyDescription("The register of breaches; absent if not agreed.")
  Optional<BreachRegister> register();

  /**
   * Starts the terms on breaches; what is not optional must be set.
   *
   * <p>To be set: {@link #trigger}, {@link #timing}. May be set: {@link #clauses}, {@link #limit},
   * {@link #content}, {@link #asFarAsPossible}, {@link #phases}, {@link #support}, {@link
   * #register}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    support().ifPresent(visitor);
    register().ifPresent(visitor);
  }

  @JsonCreator
  private static BreachTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "trigger", required = true) BreachTrigger trigger,
      @JsonProperty(value = "timing", required = true) Timing timing,
      @JsonProperty("limit") @Nullable TimeLimit limit,
      @JsonProperty("content") @Nullable Set<BreachItem> content,
      @JsonProperty("asFarAsPossible") @Nullable Boolean asFarAsPossible,
      @JsonProperty("phases") @Nullable Boolean phases,
      @JsonProperty("support") @Nullable BreachSupport support,
      @JsonProperty("register") @Nullable BreachRegister register,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on breaches");
    return ImmutableBreachTerms.of(
        Absent.list(clauses),
        trigger,
        timing,
        Optional.ofNullable(limit),
        Absent.set(content),
        Absent.or(asFarAsPossible, false),
        Absent.or(phases, false),
        Optional.ofNullable(support),
        Optional.ofNullable(register));
  }

  /** Builds the terms on breaches. */
  final class Builder extends ImmutableBreachTerms.Builder {}
}
