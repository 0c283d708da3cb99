package eu.dpasdk.model.breach;

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
import eu.dpasdk.model.term.CostBearer;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(f) GDPR; FlexFront 11.3: what the processor does after a breach. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "mitigates", "mitigationCost", "supportsNotices", "supportCost"})
public interface BreachSupport extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Whether it takes all measures to limit the damage. */
  @JsonProperty(value = "mitigates", required = true)
  @JsonPropertyDescription("Whether it takes all measures to limit the damage.")
  boolean mitigates();

  /** Who pays for the measures that limit the damage. */
  @JsonProperty(value = "mitigationCost", required = true)
  @JsonPropertyDescription("Who pays for the measures that limit the damage.")
  CostBearer mitigationCost();

  /** Whether it supports notices to the authority and data subjects. */
  @JsonProperty(value = "supportsNotices", required = true)
  @JsonPropertyDescription("Whether it supports notices to the authority and data subjects.")
  boolean supportsNotices();

  /** Who pays for the support with notices. */
  @JsonProperty(value = "supportCost", required = true)
  @JsonPropertyDescription("Who pays for the support with notices.")
  CostBearer supportCost();

  /**
   * Starts the support after a breach; what is not optional must be set.
   *
   * <p>To be set: {@link #mitigates}, {@link #mitigationCost}, {@link #supportsNotices}, {@link
   * #supportCost}. May be set: {@link #clauses}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static BreachSupport fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "mitigates", required = true) boolean mitigates,
      @JsonProperty(value = "mitigationCost", required = true) CostBearer mitigationCost,
      @JsonProperty(value = "supportsNotices", required = true) boolean supportsNotices,
      @JsonProperty(value = "supportCost", required = true) CostBearer supportCost,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the support after a breach");
    return ImmutableBreachSupport.of(
        Absent.list(clauses), mitigates, mitigationCost, supportsNotices, supportCost);
  }

  /** Builds the support after a breach. */
  final class Builder extends ImmutableBreachSupport.Builder {}
}
