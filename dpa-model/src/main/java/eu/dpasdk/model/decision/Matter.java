package eu.dpasdk.model.decision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Where one matter of a case file stands: everything that follows from it at a moment. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "key",
  "duties",
  "powers",
  "prohibitions",
  "findings",
  "openQuestions",
  "unresolved",
  "inconsistencies",
  "ambiguous",
  "reasons",
  "nextChange"
})
public interface Matter {
  /** The matter. */
  @JsonProperty(value = "key", required = true)
  @JsonPropertyDescription("The matter.")
  MatterKey key();

  /** Who owes what to whom. */
  @JsonProperty("duties")
  @JsonPropertyDescription("Who owes what to whom.")
  List<Duty> duties();

  /** Who may do what. */
  @JsonProperty("powers")
  @JsonPropertyDescription("Who may do what.")
  List<Power> powers();

  /** Who must not do what. */
  @JsonProperty("prohibitions")
  @JsonPropertyDescription("Who must not do what.")
  List<Prohibition> prohibitions();

  /** What went wrong, or is likely to. */
  @JsonProperty("findings")
  @JsonPropertyDescription("What went wrong, or is likely to.")
  List<Finding> findings();

  /** What only a human can judge. */
  @JsonProperty("openQuestions")
  @JsonPropertyDescription("What only a human can judge.")
  List<OpenQuestion> openQuestions();

  /** What cannot be decided from the file. */
  @JsonProperty("unresolved")
  @JsonPropertyDescription("What cannot be decided from the file.")
  List<UnresolvedPoint> unresolved();

  /** Facts that cannot all be true. */
  @JsonProperty("inconsistencies")
  @JsonPropertyDescription("Facts that cannot all be true.")
  List<Inconsistency> inconsistencies();

  /** The readings under which the outcome would be another. */
  @JsonProperty("ambiguous")
  @JsonPropertyDescription("The readings under which the outcome would be another.")
  List<String> ambiguous();

  /** What else explains how the matter stands. */
  @JsonProperty("reasons")
  @JsonPropertyDescription("What else explains how the matter stands.")
  List<Reason> reasons();

  /** The next instant at which any of this changes without a new event. */
  @JsonProperty("nextChange")
  @JsonPropertyDescription("The next instant at which any of this changes without a new event.")
  @IsoTime
  Optional<Instant> nextChange();

  /**
   * Starts a matter; what is not optional must be set.
   *
   * <p>To be set: {@link #key}. May be set: {@link #duties}, {@link #powers}, {@link
   * #prohibitions}, {@link #findings}, {@link #openQuestions}, {@link #unresolved}, {@link
   * #inconsistencies}, {@link #ambiguous}, {@link #reasons}, {@link #nextChange}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static Matter fromJson(
      @JsonProperty(value = "key", required = true) MatterKey key,
      @JsonProperty("duties") @Nullable List<Duty> duties,
      @JsonProperty("powers") @Nullable List<Power> powers,
      @JsonProperty("prohibitions") @Nullable List<Prohibition> prohibitions,
      @JsonProperty("findings") @Nullable List<Finding> findings,
      @JsonProperty("openQuestions") @Nullable List<OpenQuestion> openQuestions,
      @JsonProperty("unresolved") @Nullable List<UnresolvedPoint> unresolved,
      @JsonProperty("inconsistencies") @Nullable List<Inconsistency> inconsistencies,
      @JsonProperty("ambiguous") @Nullable List<String> ambiguous,
      @JsonProperty("reasons") @Nullable List<Reason> reasons,
      @JsonProperty("nextChange") @Nullable Instant nextChange,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a matter");
    return ImmutableMatter.of(
        key,
        Absent.list(duties),
        Absent.list(powers),
        Absent.list(prohibitions),
        Absent.list(findings),
        Absent.list(openQuestions),
        Absent.list(unresolved),
        Absent.list(inconsistencies),
        Absent.list(ambiguous),
        Absent.list(reasons),
        Optional.ofNullable(nextChange));
  }

  /** Builds a matter. */
  final class Builder extends ImmutableMatter.Builder {}
}
