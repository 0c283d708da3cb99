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

/**
 * Facts that cannot all be true, such as an objection to a change nobody notified. They never
 * change an unrelated answer.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"id", "reason"})
public interface Inconsistency {
  /** The lasting name of the kind of inconsistency. */
  @JsonProperty(value = "id", required = true)
  @JsonPropertyDescription("The lasting name of the kind of inconsistency.")
  String id();

  /** The rule and the facts that clash. */
  @JsonProperty(value = "reason", required = true)
  @JsonPropertyDescription("The rule and the facts that clash.")
  Reason reason();

  /** Returns an inconsistency. */
  static Inconsistency of(String id, Reason reason) {
    return ImmutableInconsistency.of(id, reason);
  }

  @JsonCreator
  private static Inconsistency fromJson(
      @JsonProperty(value = "id", required = true) String id,
      @JsonProperty(value = "reason", required = true) Reason reason,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an inconsistency");
    return ImmutableInconsistency.of(id, reason);
  }
}
