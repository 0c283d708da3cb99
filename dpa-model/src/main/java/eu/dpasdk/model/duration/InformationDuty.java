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
import eu.dpasdk.model.term.Timing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** FlexFront 11.1, Stratech 4.3: a duty of the parties to tell each other something. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "debtor", "what", "timing"})
public interface InformationDuty extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Who must tell: CONTROLLER or PROCESSOR; absent if both must. */
  @JsonProperty("debtor")
  @JsonPropertyDescription("Who must tell: CONTROLLER or PROCESSOR; absent if both must.")
  Optional<PartyRole> debtor();

  /** What is told to the other party, in own words. */
  @JsonProperty(value = "what", required = true)
  @JsonPropertyDescription("What is told to the other party, in own words.")
  Text what();

  /** How soon the other party is told. */
  @JsonProperty(value = "timing", required = true)
  @JsonPropertyDescription("How soon the other party is told.")
  Timing timing();

  /** Returns an information duty. */
  static InformationDuty of(
      List<ClauseRef> clauses, Optional<PartyRole> debtor, Text what, Timing timing) {
    return ImmutableInformationDuty.of(clauses, debtor, what, timing);
  }

  @JsonCreator
  private static InformationDuty fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("debtor") @Nullable PartyRole debtor,
      @JsonProperty(value = "what", required = true) Text what,
      @JsonProperty(value = "timing", required = true) Timing timing,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an information duty");
    return ImmutableInformationDuty.of(
        Absent.list(clauses), Optional.ofNullable(debtor), what, timing);
  }
}
