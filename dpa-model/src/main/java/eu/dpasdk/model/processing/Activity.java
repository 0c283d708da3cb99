package eu.dpasdk.model.processing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.law.Text;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3) GDPR: something the processor does with the data. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clause", "name"})
public interface Activity extends Sourced {
  /** The clause or annex row it was read from, such as annex 1 §3.1. */
  @JsonProperty(value = "clause", required = true)
  @JsonPropertyDescription("The clause or annex row it was read from, such as annex 1 §3.1.")
  ClauseRef clause();

  /**
   * What the processor does with the data, in own words: its name and, after a colon, what it comes
   * to.
   */
  @JsonProperty(value = "name", required = true)
  @JsonPropertyDescription(
      "What the processor does with the data, in own words: its name and, after a"
          + " colon, what it comes to.")
  Text name();

  /** Returns an activity. */
  static Activity of(ClauseRef clause, Text name) {
    return ImmutableActivity.of(clause, name);
  }

  @Override
  default List<ClauseRef> clauses() {
    return List.of(clause());
  }

  @JsonCreator
  private static Activity fromJson(
      @JsonProperty(value = "clause", required = true) ClauseRef clause,
      @JsonProperty(value = "name", required = true) Text name,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an activity");
    return ImmutableActivity.of(clause, name);
  }
}
