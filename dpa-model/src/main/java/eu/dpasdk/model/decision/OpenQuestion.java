package eu.dpasdk.model.decision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.party.PartyRole;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A question that only a human can answer; the library never guesses it. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"id", "about", "reason"})
public interface OpenQuestion {
  /** The lasting name of the question, such as GROUNDS_REASONABLE. */
  @JsonProperty(value = "id", required = true)
  @JsonPropertyDescription("The lasting name of the question, such as GROUNDS_REASONABLE.")
  String id();

  /** The party the question is about, where it is about one. */
  @JsonProperty("about")
  @JsonPropertyDescription("The party the question is about, where it is about one.")
  Optional<PartyRole> about();

  /** The rule, clauses, law and values that raise it. */
  @JsonProperty(value = "reason", required = true)
  @JsonPropertyDescription("The rule, clauses, law and values that raise it.")
  Reason reason();

  /** Returns an open question. */
  static OpenQuestion of(String id, Optional<PartyRole> about, Reason reason) {
    return ImmutableOpenQuestion.of(id, about, reason);
  }

  @JsonCreator
  private static OpenQuestion fromJson(
      @JsonProperty(value = "id", required = true) String id,
      @JsonProperty("about") @Nullable PartyRole about,
      @JsonProperty(value = "reason", required = true) Reason reason,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an open question");
    return ImmutableOpenQuestion.of(id, Optional.ofNullable(about), reason);
  }
}
