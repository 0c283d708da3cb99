package eu.dpasdk.model.article28;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Reason;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28 GDPR: the assessment of one agreement, computed from its terms. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "elements",
  "groups",
  "gaps",
  "facts",
  "presumption",
  "modifications",
  "roleRisk",
  "data",
  "breachContent",
  "register"
})
public interface Assessment {
  /** Every element, in the order of the law. */
  @JsonProperty("elements")
  @JsonPropertyDescription("Every element, in the order of the law.")
  List<ElementFinding> elements();

  /** Every group, in the order of the law. */
  @JsonProperty("groups")
  @JsonPropertyDescription("Every group, in the order of the law.")
  List<GroupFinding> groups();

  /** Every item the Commission clauses have beyond the law. */
  @JsonProperty("gaps")
  @JsonPropertyDescription("Every item the Commission clauses have beyond the law.")
  List<GapFinding> gaps();

  /** What else the text states. */
  @JsonProperty("facts")
  @JsonPropertyDescription("What else the text states.")
  List<FactFinding> facts();

  /**
   * Whether the presumption of the Commission clauses is kept; NOT_CLAIMED if the agreement does
   * not claim to be them.
   */
  @JsonProperty(value = "presumption", required = true)
  @JsonPropertyDescription(
      "Whether the presumption of the Commission clauses is kept; NOT_CLAIMED if the "
          + "agreement does not claim to be them.")
  Presumption presumption();

  /** What was changed in clauses that claim to be those of the Commission; empty if nothing was. */
  @JsonProperty("modifications")
  @JsonPropertyDescription(
      "What was changed in clauses that claim to be those of the Commission; empty if "
          + "nothing was.")
  List<Reason> modifications();

  /** What points to a processor that decides on purposes and means (Article 28(10)). */
  @JsonProperty("roleRisk")
  @JsonPropertyDescription(
      "What points to a processor that decides on purposes and means (Article 28(10)).")
  List<Reason> roleRisk();

  /** What the kinds of personal data bring with them, one finding a kind. */
  @JsonProperty("data")
  @JsonPropertyDescription("What the kinds of personal data bring with them, one finding a kind.")
  List<Finding> data();

  /** What a notice of a breach tells, beside the Commission clauses and the law. */
  @JsonProperty("breachContent")
  @JsonPropertyDescription(
      "What a notice of a breach tells, beside the Commission clauses and the law.")
  List<BreachContentRow> breachContent();

  /** Whether the register of the processor can be filled in. */
  @JsonProperty("register")
  @JsonPropertyDescription("Whether the register of the processor can be filled in.")
  List<RegisterFinding> register();

  /** Returns an assessment of its parts, in the order in which they are written. */
  static Assessment of(
      List<ElementFinding> elements,
      List<GroupFinding> groups,
      List<GapFinding> gaps,
      List<FactFinding> facts,
      Presumption presumption,
      List<Reason> modifications,
      List<Reason> roleRisk,
      List<Finding> data,
      List<BreachContentRow> breachContent,
      List<RegisterFinding> register) {
    return ImmutableAssessment.of(
        elements,
        groups,
        gaps,
        facts,
        presumption,
        modifications,
        roleRisk,
        data,
        breachContent,
        register);
  }

  /** Starts an assessment; what is not optional must be set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what was found on {@code element}.
   *
   * @throws eu.dpasdk.model.fault.InvalidValueException if this assessment says nothing on it
   */
  default ElementFinding finding(Element element) {
    return elements().stream()
        .filter(finding -> finding.element() == element)
        .findFirst()
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "/elements", "nothing on " + element, "an assessment that has it"));
  }

  /**
   * Returns what was found on {@code group}.
   *
   * @throws eu.dpasdk.model.fault.InvalidValueException if this assessment says nothing on it
   */
  default GroupFinding finding(ElementGroup group) {
    return groups().stream()
        .filter(finding -> finding.group() == group)
        .findFirst()
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "/groups", "nothing on " + group, "an assessment that has it"));
  }

  /**
   * Returns what was found on {@code item}.
   *
   * @throws eu.dpasdk.model.fault.InvalidValueException if this assessment says nothing on it
   */
  default GapFinding finding(GapItem item) {
    return gaps().stream()
        .filter(finding -> finding.item() == item)
        .findFirst()
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "/gaps", "nothing on " + item, "an assessment that has it"));
  }

  /**
   * Returns what was found on {@code item}.
   *
   * @throws eu.dpasdk.model.fault.InvalidValueException if this assessment says nothing on it
   */
  default FactFinding finding(FactItem item) {
    return facts().stream()
        .filter(finding -> finding.item() == item)
        .findFirst()
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    "/facts", "nothing on " + item, "an assessment that has it"));
  }

  @JsonCreator
  private static Assessment fromJson(
      @JsonProperty("elements") @Nullable List<ElementFinding> elements,
      @JsonProperty("groups") @Nullable List<GroupFinding> groups,
      @JsonProperty("gaps") @Nullable List<GapFinding> gaps,
      @JsonProperty("facts") @Nullable List<FactFinding> facts,
      @JsonProperty(value = "presumption", required = true) Presumption presumption,
      @JsonProperty("modifications") @Nullable List<Reason> modifications,
      @JsonProperty("roleRisk") @Nullable List<Reason> roleRisk,
      @JsonProperty("data") @Nullable List<Finding> data,
      @JsonProperty("breachContent") @Nullable List<BreachContentRow> breachContent,
      @JsonProperty("register") @Nullable List<RegisterFinding> register,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the assessment");
    return of(
        Absent.list(elements),
        Absent.list(groups),
        Absent.list(gaps),
        Absent.list(facts),
        presumption,
        Absent.list(modifications),
        Absent.list(roleRisk),
        Absent.list(data),
        Absent.list(breachContent),
        Absent.list(register));
  }

  /** Builds an assessment. */
  final class Builder extends ImmutableAssessment.Builder {}
}
