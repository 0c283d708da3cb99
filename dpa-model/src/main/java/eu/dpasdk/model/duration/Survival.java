package eu.dpasdk.model.duration;

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
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** FlexFront 15.6, Stratech 5.2: what outlasts the agreement. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "what", "until"})
public interface Survival extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** What outlasts the agreement, in own words. */
  @JsonProperty(value = "what", required = true)
  @JsonPropertyDescription("What outlasts the agreement, in own words.")
  Text what();

  /** Until when it lasts, in own words. */
  @JsonProperty(value = "until", required = true)
  @JsonPropertyDescription("Until when it lasts, in own words.")
  Text until();

  /** Returns a survival clause. */
  static Survival of(List<ClauseRef> clauses, Text what, Text until) {
    return ImmutableSurvival.of(clauses, what, until);
  }

  @JsonCreator
  private static Survival fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "what", required = true) Text what,
      @JsonProperty(value = "until", required = true) Text until,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a survival clause");
    return ImmutableSurvival.of(Absent.list(clauses), what, until);
  }
}
