package eu.dpasdk.model.article28;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28 GDPR: the assessment of one agreement, computed from its terms. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"elements", "groups", "gaps"})
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

  /** Returns the assessment. */
  static Assessment of(
      List<ElementFinding> elements, List<GroupFinding> groups, List<GapFinding> gaps) {
    return ImmutableAssessment.of(elements, groups, gaps);
  }

  /** Returns what was found on {@code element}. */
  default ElementFinding finding(Element element) {
    return elements().stream()
        .filter(finding -> finding.element() == element)
        .findFirst()
        .orElseThrow();
  }

  /** Returns what was found on {@code group}. */
  default GroupFinding finding(ElementGroup group) {
    return groups().stream().filter(finding -> finding.group() == group).findFirst().orElseThrow();
  }

  /** Returns what was found on {@code item}. */
  default GapFinding finding(GapItem item) {
    return gaps().stream().filter(finding -> finding.item() == item).findFirst().orElseThrow();
  }

  @JsonCreator
  private static Assessment fromJson(
      @JsonProperty("elements") @Nullable List<ElementFinding> elements,
      @JsonProperty("groups") @Nullable List<GroupFinding> groups,
      @JsonProperty("gaps") @Nullable List<GapFinding> gaps,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the assessment");
    return ImmutableAssessment.of(Absent.list(elements), Absent.list(groups), Absent.list(gaps));
  }
}
