package eu.dpasdk.model.decision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Reason;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A point that cannot be decided, since what it depends on is not in the file. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"id", "reason"})
public interface UnresolvedPoint {
  /** The lasting name of the kind of point. */
  @JsonProperty(value = "id", required = true)
  @JsonPropertyDescription("The lasting name of the kind of point.")
  String id();

  /** The rule, clauses, law and values behind it. */
  @JsonProperty(value = "reason", required = true)
  @JsonPropertyDescription("The rule, clauses, law and values behind it.")
  Reason reason();

  /** Returns an unresolved point. */
  static UnresolvedPoint of(String id, Reason reason) {
    return ImmutableUnresolvedPoint.of(id, reason);
  }

  @JsonCreator
  private static UnresolvedPoint fromJson(
      @JsonProperty(value = "id", required = true) String id,
      @JsonProperty(value = "reason", required = true) Reason reason,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an unresolved point");
    return ImmutableUnresolvedPoint.of(id, reason);
  }
}
