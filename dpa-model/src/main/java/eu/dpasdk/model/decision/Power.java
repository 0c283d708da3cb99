package eu.dpasdk.model.decision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.party.PartyRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a party may do, such as object or terminate; the other party must bear it. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"id", "holder", "state", "untilExclusive", "awaits", "reason"})
public interface Power {
  /** The lasting name of the power, such as OBJECT or TERMINATE. */
  @JsonProperty(value = "id", required = true)
  @JsonPropertyDescription("The lasting name of the power, such as OBJECT or TERMINATE.")
  String id();

  /** Who holds it. */
  @JsonProperty(value = "holder", required = true)
  @JsonPropertyDescription("Who holds it.")
  PartyRole holder();

  /** Whether it can be used now. */
  @JsonProperty(value = "state", required = true)
  @JsonPropertyDescription("Whether it can be used now.")
  PowerState state();

  /** The first instant at which it can no longer be used, where there is one. */
  @JsonProperty("untilExclusive")
  @JsonPropertyDescription(
      "The first instant at which it can no longer be used, where there is one.")
  @IsoTime
  Optional<Instant> untilExclusive();

  /** The open questions or events it waits for. */
  @JsonProperty("awaits")
  @JsonPropertyDescription("The open questions or events it waits for.")
  List<String> awaits();

  /** The rule, clauses, law and values behind it. */
  @JsonProperty(value = "reason", required = true)
  @JsonPropertyDescription("The rule, clauses, law and values behind it.")
  Reason reason();

  /**
   * Starts a power; what is not optional must be set.
   *
   * <p>To be set: {@link #id}, {@link #holder}, {@link #state}, {@link #reason}. May be set: {@link
   * #untilExclusive}, {@link #awaits}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static Power fromJson(
      @JsonProperty(value = "id", required = true) String id,
      @JsonProperty(value = "holder", required = true) PartyRole holder,
      @JsonProperty(value = "state", required = true) PowerState state,
      @JsonProperty("untilExclusive") @Nullable Instant untilExclusive,
      @JsonProperty("awaits") @Nullable List<String> awaits,
      @JsonProperty(value = "reason", required = true) Reason reason,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a power");
    return ImmutablePower.of(
        id, holder, state, Optional.ofNullable(untilExclusive), Absent.list(awaits), reason);
  }

  /** Builds a power. */
  final class Builder extends ImmutablePower.Builder {}
}
