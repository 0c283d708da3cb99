package eu.dpasdk.model.instruction;

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
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Articles 4(7) and 28(10) GDPR: something in the agreement that points to a processor which
 * decides on purposes and means itself.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "kind", "what"})
public interface RoleFact extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** What sort of fact: OWN_ACTIVITY, OWN_CONTACT, OWN_LEGAL_DUTY or OWN_USE. */
  @JsonProperty(value = "kind", required = true)
  @JsonPropertyDescription(
      "What sort of fact: OWN_ACTIVITY, OWN_CONTACT, OWN_LEGAL_DUTY or OWN_USE.")
  RoleFactKind kind();

  /** What the agreement says, in own words. */
  @JsonProperty(value = "what", required = true)
  @JsonPropertyDescription("What the agreement says, in own words.")
  Text what();

  /** Returns a fact about the role. */
  static RoleFact of(List<ClauseRef> clauses, RoleFactKind kind, Text what) {
    return ImmutableRoleFact.of(clauses, kind, what);
  }

  @JsonCreator
  private static RoleFact fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "kind", required = true) RoleFactKind kind,
      @JsonProperty(value = "what", required = true) Text what,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a fact about the role");
    return ImmutableRoleFact.of(Absent.list(clauses), kind, what);
  }
}
