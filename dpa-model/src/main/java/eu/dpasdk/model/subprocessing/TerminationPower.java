package eu.dpasdk.model.subprocessing;

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
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** FlexFront 5.2 s.3, Stratech 10.1 s.5 and s.6: a power to terminate after an objection. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "holder", "condition", "scope", "notice"})
public interface TerminationPower extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Who may terminate: CONTROLLER or PROCESSOR. */
  @JsonProperty(value = "holder", required = true)
  @JsonPropertyDescription("Who may terminate: CONTROLLER or PROCESSOR.")
  PartyRole holder();

  /** What must be the case after an objection before the holder may terminate. */
  @JsonProperty(value = "condition", required = true)
  @JsonPropertyDescription(
      "What must be the case after an objection before the holder may terminate.")
  TerminationCondition condition();

  /** What may be terminated: the whole agreement, or the agreements affected. */
  @JsonProperty(value = "scope", required = true)
  @JsonPropertyDescription(
      "What may be terminated: the whole agreement, or the agreements affected.")
  TerminationScope scope();

  /** The notice period; absent if with immediate effect. */
  @JsonProperty("notice")
  @JsonPropertyDescription("The notice period; absent if with immediate effect.")
  Optional<TimeLimit> notice();

  /**
   * Starts a power to terminate; what is not optional must be set.
   *
   * <p>To be set: {@link #holder}, {@link #condition}, {@link #scope}. May be set: {@link
   * #clauses}, {@link #notice}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static TerminationPower fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "holder", required = true) PartyRole holder,
      @JsonProperty(value = "condition", required = true) TerminationCondition condition,
      @JsonProperty(value = "scope", required = true) TerminationScope scope,
      @JsonProperty("notice") @Nullable TimeLimit notice,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a power to terminate");
    return ImmutableTerminationPower.of(
        Absent.list(clauses), holder, condition, scope, Optional.ofNullable(notice));
  }

  /** Builds a power to terminate. */
  final class Builder extends ImmutableTerminationPower.Builder {}
}
