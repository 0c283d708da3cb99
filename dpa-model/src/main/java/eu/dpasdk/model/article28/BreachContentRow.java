package eu.dpasdk.model.article28;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Article 33(3) GDPR: one thing a notice of a breach may tell, under the agreement, the Commission
 * clauses and the law.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"item", "agreement", "commissionClauses", "law"})
public interface BreachContentRow {
  /** What is told. */
  @JsonProperty(value = "item", required = true)
  @JsonPropertyDescription("What is told.")
  BreachItem item();

  /** Whether the processor must tell it under the agreement. */
  @JsonProperty(value = "agreement", required = true)
  @JsonPropertyDescription("Whether the processor must tell it under the agreement.")
  ContentDuty agreement();

  /** Whether clause 9.2 of Decision (EU) 2021/915 has the processor tell it. */
  @JsonProperty(value = "commissionClauses", required = true)
  @JsonPropertyDescription(
      "Whether clause 9.2 of Decision (EU) 2021/915 has the processor tell it.")
  ContentDuty commissionClauses();

  /** Whether Article 33(3) has the controller tell it to the authority. */
  @JsonProperty(value = "law", required = true)
  @JsonPropertyDescription("Whether Article 33(3) has the controller tell it to the authority.")
  ContentDuty law();

  /** Returns a row of the breach matrix. */
  static BreachContentRow of(
      BreachItem item, ContentDuty agreement, ContentDuty commissionClauses, ContentDuty law) {
    return ImmutableBreachContentRow.of(item, agreement, commissionClauses, law);
  }

  @JsonCreator
  private static BreachContentRow fromJson(
      @JsonProperty(value = "item", required = true) BreachItem item,
      @JsonProperty(value = "agreement", required = true) ContentDuty agreement,
      @JsonProperty(value = "commissionClauses", required = true) ContentDuty commissionClauses,
      @JsonProperty(value = "law", required = true) ContentDuty law,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a row of the breach matrix");
    return ImmutableBreachContentRow.of(item, agreement, commissionClauses, law);
  }
}
