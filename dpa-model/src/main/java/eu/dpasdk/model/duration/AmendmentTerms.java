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
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.PartyRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3) and (9) GDPR; FlexFront 17, Stratech 14: changing the agreement. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clauses",
  "by",
  "reachesDataProtection",
  "grounds",
  "priorNotice",
  "noticeInWriting",
  "effect",
  "objection"
})
public interface AmendmentTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Who may change it alone; absent if neither may. */
  @JsonProperty("by")
  @JsonPropertyDescription("Who may change it alone; absent if neither may.")
  Optional<PartyRole> by();

  /** Whether that reaches the terms on data protection. */
  @JsonProperty(value = "reachesDataProtection", required = true)
  @JsonPropertyDescription("Whether that reaches the terms on data protection.")
  boolean reachesDataProtection();

  /** The grounds that allow it; absent if none are needed. */
  @JsonProperty("grounds")
  @JsonPropertyDescription("The grounds that allow it; absent if none are needed.")
  Optional<Text> grounds();

  /** Whether the amendment must be announced beforehand. */
  @JsonProperty(value = "priorNotice", required = true)
  @JsonPropertyDescription("Whether the amendment must be announced beforehand.")
  boolean priorNotice();

  /** Whether the announcement must be in writing; false if absent. */
  @JsonProperty("noticeInWriting")
  @JsonPropertyDescription("Whether the announcement must be in writing; false if absent.")
  @Value.Default
  default boolean noticeInWriting() {
    return false;
  }

  /** When the amendment takes effect: ON_RECEIPT, AFTER_NOTICE, or ON_AGREEMENT of both parties. */
  @JsonProperty(value = "effect", required = true)
  @JsonPropertyDescription(
      "When the amendment takes effect: ON_RECEIPT, AFTER_NOTICE, or ON_AGREEMENT of "
          + "both parties.")
  AmendmentEffect effect();

  /** Objecting to it; absent if that is not foreseen. */
  @JsonProperty("objection")
  @JsonPropertyDescription("Objecting to it; absent if that is not foreseen.")
  Optional<AmendmentObjection> objection();

  /**
   * Starts the terms on amendment; what is not optional must be set.
   *
   * <p>To be set: {@link #reachesDataProtection}, {@link #priorNotice}, {@link #effect}. May be
   * set: {@link #clauses}, {@link #by}, {@link #grounds}, {@link #noticeInWriting}, {@link
   * #objection}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    objection().ifPresent(visitor);
  }

  @JsonCreator
  private static AmendmentTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("by") @Nullable PartyRole by,
      @JsonProperty(value = "reachesDataProtection", required = true) boolean reachesDataProtection,
      @JsonProperty("grounds") @Nullable Text grounds,
      @JsonProperty(value = "priorNotice", required = true) boolean priorNotice,
      @JsonProperty("noticeInWriting") @Nullable Boolean noticeInWriting,
      @JsonProperty(value = "effect", required = true) AmendmentEffect effect,
      @JsonProperty("objection") @Nullable AmendmentObjection objection,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on amendment");
    return ImmutableAmendmentTerms.of(
        Absent.list(clauses),
        Optional.ofNullable(by),
        reachesDataProtection,
        Optional.ofNullable(grounds),
        priorNotice,
        Absent.or(noticeInWriting, false),
        effect,
        Optional.ofNullable(objection));
  }

  /** Builds the terms on amendment. */
  final class Builder extends ImmutableAmendmentTerms.Builder {}
}
