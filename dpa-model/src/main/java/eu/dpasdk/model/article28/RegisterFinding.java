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

/** Article 30(2) GDPR: whether an agreement holds what the register of the processor needs. */
@Value.Immutable
@GivenLists
@JsonValueType
@JsonPropertyOrder({"item", "result", "clauses", "reason"})
public interface RegisterFinding {
  /** Which part of the register. */
  @JsonProperty(value = "item", required = true)
  @JsonPropertyDescription("Which part of the register.")
  RegisterItem item();

  /** Whether it can be filled in: PRESENT, PARTIAL or MISSING. */
  @JsonProperty(value = "result", required = true)
  @JsonPropertyDescription("Whether it can be filled in: PRESENT, PARTIAL or MISSING.")
  ElementResult result();

  /** The clauses it can be filled in from. */
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses it can be filled in from.")
  List<ClauseRef> clauses();

  /** The rule applied. */
  @JsonProperty(value = "reason", required = true)
  @JsonPropertyDescription("The rule applied.")
  Reason reason();

  /** Returns a part of the register. */
  static RegisterFinding of(
      RegisterItem item, ElementResult result, List<ClauseRef> clauses, Reason reason) {
    return ImmutableRegisterFinding.of(item, result, List.copyOf(clauses), reason);
  }

  @JsonCreator
  private static RegisterFinding fromJson(
      @JsonProperty(value = "item", required = true) RegisterItem item,
      @JsonProperty(value = "result", required = true) ElementResult result,
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "reason", required = true) Reason reason,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a part of the register");
    return of(item, result, Absent.list(clauses), reason);
  }
}
