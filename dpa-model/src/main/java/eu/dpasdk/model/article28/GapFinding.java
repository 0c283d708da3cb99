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

/** Decision (EU) 2021/915: whether an agreement has one of the things its clauses have. */
@Value.Immutable
@GivenLists
@JsonValueType
@JsonPropertyOrder({"item", "result", "clauses", "reason"})
public interface GapFinding {
  /** Which one. */
  @JsonProperty(value = "item", required = true)
  @JsonPropertyDescription("Which one.")
  GapItem item();

  /** Whether the agreement has it. */
  @JsonProperty(value = "result", required = true)
  @JsonPropertyDescription("Whether the agreement has it.")
  GapResult result();

  /** The clauses that decided it; empty if nothing was found. */
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses that decided it; empty if nothing was found.")
  List<ClauseRef> clauses();

  /** The rule applied. */
  @JsonProperty(value = "reason", required = true)
  @JsonPropertyDescription("The rule applied.")
  Reason reason();

  /** Returns a benchmark item. */
  static GapFinding of(GapItem item, GapResult result, List<ClauseRef> clauses, Reason reason) {
    return ImmutableGapFinding.of(item, result, List.copyOf(clauses), reason);
  }

  @JsonCreator
  private static GapFinding fromJson(
      @JsonProperty(value = "item", required = true) GapItem item,
      @JsonProperty(value = "result", required = true) GapResult result,
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "reason", required = true) Reason reason,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a benchmark item");
    return of(item, result, Absent.list(clauses), reason);
  }
}
