package eu.dpasdk.model.decision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.party.Actor;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What an actor must not do. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"id", "bound", "reason"})
public interface Prohibition {
  /** The lasting id: topic, matter and prohibition. */
  @JsonProperty(value = "id", required = true)
  @JsonPropertyDescription("The lasting id: topic, matter and prohibition.")
  String id();

  /** Who must not do it. */
  @JsonProperty(value = "bound", required = true)
  @JsonPropertyDescription("Who must not do it.")
  Actor bound();

  /** The rule, clauses, law and values behind it. */
  @JsonProperty(value = "reason", required = true)
  @JsonPropertyDescription("The rule, clauses, law and values behind it.")
  Reason reason();

  /** Returns a prohibition. */
  static Prohibition of(String id, Actor bound, Reason reason) {
    return ImmutableProhibition.of(id, bound, reason);
  }

  @JsonCreator
  private static Prohibition fromJson(
      @JsonProperty(value = "id", required = true) String id,
      @JsonProperty(value = "bound", required = true) Actor bound,
      @JsonProperty(value = "reason", required = true) Reason reason,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a prohibition");
    return ImmutableProhibition.of(id, bound, reason);
  }
}
