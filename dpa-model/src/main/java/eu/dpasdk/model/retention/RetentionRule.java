package eu.dpasdk.model.retention;

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
import eu.dpasdk.model.term.CostBearer;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 5(1)(e) GDPR; FlexFront 7.1 to 7.3, Stratech 13.2: how long which data are kept. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "data", "trigger", "period", "effect", "statute", "cost"})
public interface RetentionRule extends Sourced {
  /** The clauses this was read from; a sentence where it matters, such as 13.2 s.1. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription(
      "The clauses this was read from; a sentence where it matters, such as 13.2 s.1.")
  List<ClauseRef> clauses();

  /** Which data the rule is about, in own words. */
  @JsonProperty(value = "data", required = true)
  @JsonPropertyDescription("Which data the rule is about, in own words.")
  Text data();

  /**
   * What starts the period: TRANSACTION_EXECUTED, CONTRACT_CONCLUDED, APPLICATION_REJECTED,
   * APPLICATION_WITHDRAWN, STATUTORY_DUTY_ENDED, RELATIONSHIP_ENDED, DATA_RECORDED or
   * AGREEMENT_ENDED.
   */
  @JsonProperty(value = "trigger", required = true)
  @JsonPropertyDescription(
      "What starts the period: TRANSACTION_EXECUTED, CONTRACT_CONCLUDED,"
          + " APPLICATION_REJECTED, APPLICATION_WITHDRAWN, STATUTORY_DUTY_ENDED, RELATIONSHIP_ENDED, DATA_RECORDED or AGREEMENT_ENDED.")
  RetentionTrigger trigger();

  /** How long the period is, counted from the trigger. */
  @JsonProperty(value = "period", required = true)
  @JsonPropertyDescription("How long the period is, counted from the trigger.")
  TimeLimit period();

  /**
   * What the period does: KEEP_DURING, the data are kept for its length; KEEP_UNTIL, the data are
   * kept until it has passed; ERASE_AFTER, the data must be erased once it has passed.
   */
  @JsonProperty(value = "effect", required = true)
  @JsonPropertyDescription(
      "What the period does: KEEP_DURING, the data are kept for its length; KEEP_UNTIL,"
          + " the data are kept until it has passed; ERASE_AFTER, the data must be erased"
          + " once it has passed.")
  RetentionEffect effect();

  /** The statute that the agreement names as the basis of the period; absent if it names none. */
  @JsonProperty("statute")
  @JsonPropertyDescription(
      "The statute that the agreement names as the basis of the period; absent if it names none.")
  Optional<String> statute();

  /**
   * Who pays for keeping the data: CONTROLLER, PROCESSOR, INCLUDED in the price, AMBIGUOUS, or
   * NOT_STATED.
   */
  @JsonProperty(value = "cost", required = true)
  @JsonPropertyDescription(
      "Who pays for keeping the data: CONTROLLER, PROCESSOR, INCLUDED in the price,"
          + " AMBIGUOUS, or NOT_STATED.")
  CostBearer cost();

  /**
   * Starts a retention rule; what is not optional must be set.
   *
   * <p>To be set: {@link #data}, {@link #trigger}, {@link #period}, {@link #effect}, {@link #cost}.
   * May be set: {@link #clauses}, {@link #statute}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static RetentionRule fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "data", required = true) Text data,
      @JsonProperty(value = "trigger", required = true) RetentionTrigger trigger,
      @JsonProperty(value = "period", required = true) TimeLimit period,
      @JsonProperty(value = "effect", required = true) RetentionEffect effect,
      @JsonProperty("statute") @Nullable String statute,
      @JsonProperty(value = "cost", required = true) CostBearer cost,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a retention rule");
    return ImmutableRetentionRule.of(
        Absent.list(clauses), data, trigger, period, effect, Optional.ofNullable(statute), cost);
  }

  /** Builds a retention rule. */
  final class Builder extends ImmutableRetentionRule.Builder {}
}
