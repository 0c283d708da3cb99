package eu.dpasdk.model.liability;

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
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A party that bears the claims of others. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "from", "subject"})
public interface Indemnity extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Who holds the other party harmless: CONTROLLER or PROCESSOR. */
  @JsonProperty(value = "from", required = true)
  @JsonPropertyDescription("Who holds the other party harmless: CONTROLLER or PROCESSOR.")
  PartyRole from();

  /** Against which claims of whom, and because of what, in own words. */
  @JsonProperty(value = "subject", required = true)
  @JsonPropertyDescription("Against which claims of whom, and because of what, in own words.")
  Text subject();

  /** Returns an indemnity. */
  static Indemnity of(List<ClauseRef> clauses, PartyRole from, Text subject) {
    return ImmutableIndemnity.of(clauses, from, subject);
  }

  @JsonCreator
  private static Indemnity fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "from", required = true) PartyRole from,
      @JsonProperty(value = "subject", required = true) Text subject,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an indemnity");
    return ImmutableIndemnity.of(Absent.list(clauses), from, subject);
  }
}
