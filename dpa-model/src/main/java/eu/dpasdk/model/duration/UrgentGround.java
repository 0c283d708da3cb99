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
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** FlexFront 14.2, clause 10 of Decision (EU) 2021/915: a ground to terminate at once. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "holder", "kind", "ground"})
public interface UrgentGround extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Who may end the agreement on this ground; absent if either party may. */
  @JsonProperty("holder")
  @JsonPropertyDescription("Who may end the agreement on this ground; absent if either party may.")
  Optional<PartyRole> holder();

  /** What sort of event it is, such as INSOLVENCY or DATA_PROTECTION_BREACH; OTHER if none fits. */
  @JsonProperty(value = "kind", required = true)
  @JsonPropertyDescription(
      "What sort of event it is, such as INSOLVENCY or DATA_PROTECTION_BREACH; OTHER "
          + "if none fits.")
  GroundKind kind();

  /** The ground, in own words. */
  @JsonProperty(value = "ground", required = true)
  @JsonPropertyDescription("The ground, in own words.")
  Text ground();

  /** Returns an urgent ground. */
  static UrgentGround of(
      List<ClauseRef> clauses, Optional<PartyRole> holder, GroundKind kind, Text ground) {
    return ImmutableUrgentGround.of(clauses, holder, kind, ground);
  }

  @JsonCreator
  private static UrgentGround fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("holder") @Nullable PartyRole holder,
      @JsonProperty(value = "kind", required = true) GroundKind kind,
      @JsonProperty(value = "ground", required = true) Text ground,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an urgent ground");
    return ImmutableUrgentGround.of(
        Absent.list(clauses), Optional.ofNullable(holder), kind, ground);
  }
}
