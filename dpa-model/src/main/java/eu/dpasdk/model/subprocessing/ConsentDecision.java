package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Power;
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

/** Article 28(2) GDPR: where one change of sub-processors stands, and why. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "change",
  "status",
  "window",
  "objections",
  "engagements",
  "powers",
  "findings",
  "openQuestions",
  "ambiguous",
  "nextChange",
  "reasons"
})
public interface ConsentDecision {
  /** The change. */
  @JsonProperty(value = "change", required = true)
  @JsonPropertyDescription("The change.")
  ChangeId change();

  /** Where it stands. */
  @JsonProperty(value = "status", required = true)
  @JsonPropertyDescription("Where it stands.")
  ConsentStatus status();

  /** The window for objections. */
  @JsonProperty(value = "window", required = true)
  @JsonPropertyDescription("The window for objections.")
  ObjectionWindow window();

  /** Each objection and how it counts. */
  @JsonProperty("objections")
  @JsonPropertyDescription("Each objection and how it counts.")
  List<ClassifiedObjection> objections();

  /** Whether going live was, or would be, lawful. */
  @JsonProperty("engagements")
  @JsonPropertyDescription("Whether going live was, or would be, lawful.")
  List<Engagement> engagements();

  /** What each side may do. */
  @JsonProperty("powers")
  @JsonPropertyDescription("What each side may do.")
  List<Power> powers();

  /** What went wrong, or is likely to. */
  @JsonProperty("findings")
  @JsonPropertyDescription("What went wrong, or is likely to.")
  List<Finding> findings();

  /** What a human must judge. */
  @JsonProperty("openQuestions")
  @JsonPropertyDescription("What a human must judge.")
  List<OpenQuestion> openQuestions();

  /** The readings under which the status or an objection would differ. */
  @JsonProperty("ambiguous")
  @JsonPropertyDescription("The readings under which the status or an objection would differ.")
  List<String> ambiguous();

  /** The next instant at which this changes without a new event. */
  @JsonProperty("nextChange")
  @JsonPropertyDescription("The next instant at which this changes without a new event.")
  @IsoTime
  Optional<Instant> nextChange();

  /** How the status was found. */
  @JsonProperty("reasons")
  @JsonPropertyDescription("How the status was found.")
  List<Reason> reasons();

  /**
   * Starts a consent decision; what is not optional must be set.
   *
   * <p>To be set: {@link #change}, {@link #status}, {@link #window}. May be set: {@link
   * #objections}, {@link #engagements}, {@link #powers}, {@link #findings}, {@link #openQuestions},
   * {@link #ambiguous}, {@link #nextChange}, {@link #reasons}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static ConsentDecision fromJson(
      @JsonProperty(value = "change", required = true) ChangeId change,
      @JsonProperty(value = "status", required = true) ConsentStatus status,
      @JsonProperty(value = "window", required = true) ObjectionWindow window,
      @JsonProperty("objections") @Nullable List<ClassifiedObjection> objections,
      @JsonProperty("engagements") @Nullable List<Engagement> engagements,
      @JsonProperty("powers") @Nullable List<Power> powers,
      @JsonProperty("findings") @Nullable List<Finding> findings,
      @JsonProperty("openQuestions") @Nullable List<OpenQuestion> openQuestions,
      @JsonProperty("ambiguous") @Nullable List<String> ambiguous,
      @JsonProperty("nextChange") @Nullable Instant nextChange,
      @JsonProperty("reasons") @Nullable List<Reason> reasons,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a consent decision");
    return ImmutableConsentDecision.of(
        change,
        status,
        window,
        Absent.list(objections),
        Absent.list(engagements),
        Absent.list(powers),
        Absent.list(findings),
        Absent.list(openQuestions),
        Absent.list(ambiguous),
        Optional.ofNullable(nextChange),
        Absent.list(reasons));
  }

  /** Builds a consent decision. */
  final class Builder extends ImmutableConsentDecision.Builder {}
}
