package eu.dpasdk.model.article28;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.GivenLists;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Reason;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What the text of an agreement states beside the elements of Article 28 GDPR. */
@Value.Immutable
@GivenLists
@JsonValueType
@JsonPropertyOrder({"item", "result", "clauses", "reason"})
public interface FactFinding {
  /** What is expected. */
  @JsonProperty(value = "item", required = true)
  @JsonPropertyDescription("What is expected.")
  FactItem item();

  /** Whether the agreement states it. */
  @JsonProperty(value = "result", required = true)
  @JsonPropertyDescription("Whether the agreement states it.")
  GapResult result();

  /** The clauses that state it; empty if it stands beside them or is not there. */
  @JsonProperty("clauses")
  @JsonPropertyDescription(
      "The clauses that state it; empty if it stands beside them or is not there.")
  List<ClauseRef> clauses();

  /** The rule applied. */
  @JsonProperty(value = "reason", required = true)
  @JsonPropertyDescription("The rule applied.")
  Reason reason();

  /** Returns a stated fact. */
  static FactFinding of(FactItem item, GapResult result, List<ClauseRef> clauses, Reason reason) {
    return ImmutableFactFinding.of(item, result, List.copyOf(clauses), reason);
  }

  @JsonCreator
  private static FactFinding fromJson(
      @JsonProperty(value = "item", required = true) FactItem item,
      @JsonProperty(value = "result", required = true) GapResult result,
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "reason", required = true) Reason reason,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a stated fact");
    return of(item, result, Absent.list(clauses), reason);
  }
}
