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
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** FlexFront 17.2: objecting to an amendment. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "limit", "fromDateOfNotice", "inWriting", "mayExit"})
public interface AmendmentObjection extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** How long the other party may object. */
  @JsonProperty(value = "limit", required = true)
  @JsonPropertyDescription("How long the other party may object.")
  TimeLimit limit();

  /** Whether the limit runs from the date written on the notice; false if from its receipt. */
  @JsonProperty(value = "fromDateOfNotice", required = true)
  @JsonPropertyDescription(
      "Whether the limit runs from the date written on the notice; false if from its " + "receipt.")
  boolean fromDateOfNotice();

  /** Whether the objection must be in writing. */
  @JsonProperty(value = "inWriting", required = true)
  @JsonPropertyDescription("Whether the objection must be in writing.")
  boolean inWriting();

  /** Who may terminate after an objection; empty if nobody may. */
  @JsonProperty("mayExit")
  @JsonPropertyDescription("Who may terminate after an objection; empty if nobody may.")
  Set<PartyRole> mayExit();

  /** Returns the objection to an amendment. */
  static AmendmentObjection of(
      List<ClauseRef> clauses,
      TimeLimit limit,
      boolean fromDateOfNotice,
      boolean inWriting,
      Set<PartyRole> mayExit) {
    return ImmutableAmendmentObjection.of(clauses, limit, fromDateOfNotice, inWriting, mayExit);
  }

  @JsonCreator
  private static AmendmentObjection fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "limit", required = true) TimeLimit limit,
      @JsonProperty(value = "fromDateOfNotice", required = true) boolean fromDateOfNotice,
      @JsonProperty(value = "inWriting", required = true) boolean inWriting,
      @JsonProperty("mayExit") @Nullable Set<PartyRole> mayExit,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the objection to an amendment");
    return ImmutableAmendmentObjection.of(
        Absent.list(clauses), limit, fromDateOfNotice, inWriting, Absent.set(mayExit));
  }
}
