package eu.dpasdk.model.term;

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
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(a) GDPR: a law that sets a term aside, and whether the controller is told. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "scope", "informs", "beforehand", "silence"})
public interface LegalCarveOut extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /**
   * Which law sets the term aside: UNION_OR_MEMBER_STATE_LAW, ANY_LAW, ANY_LAW_OR_COURT, or
   * ANY_LAW_COURT_OR_AUTHORITY.
   */
  @JsonProperty(value = "scope", required = true)
  @JsonPropertyDescription(
      "Which law sets the term aside: UNION_OR_MEMBER_STATE_LAW, ANY_LAW, "
          + "ANY_LAW_OR_COURT, or ANY_LAW_COURT_OR_AUTHORITY.")
  LawScope scope();

  /** Whether the controller is told that the law sets the term aside. */
  @JsonProperty(value = "informs", required = true)
  @JsonPropertyDescription("Whether the controller is told that the law sets the term aside.")
  boolean informs();

  /** Whether the controller is told before the processing. */
  @JsonProperty("beforehand")
  @JsonPropertyDescription("Whether the controller is told before the processing.")
  @Value.Default
  default boolean beforehand() {
    return false;
  }

  /** When the controller need not be told: IMPORTANT_PUBLIC_INTEREST, LAW_FORBIDS, or NEVER. */
  @JsonProperty(value = "silence", required = true)
  @JsonPropertyDescription(
      "When the controller need not be told: IMPORTANT_PUBLIC_INTEREST, LAW_FORBIDS, "
          + "or NEVER.")
  SilenceGround silence();

  /**
   * Starts a legal exception; what is not optional must be set.
   *
   * <p>To be set: {@link #scope}, {@link #informs}, {@link #silence}. May be set: {@link #clauses},
   * {@link #beforehand}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static LegalCarveOut fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "scope", required = true) LawScope scope,
      @JsonProperty(value = "informs", required = true) boolean informs,
      @JsonProperty("beforehand") @Nullable Boolean beforehand,
      @JsonProperty(value = "silence", required = true) SilenceGround silence,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a legal exception");
    return ImmutableLegalCarveOut.of(
        Absent.list(clauses), scope, informs, Absent.or(beforehand, false), silence);
  }

  /** Builds a legal exception. */
  final class Builder extends ImmutableLegalCarveOut.Builder {}
}
