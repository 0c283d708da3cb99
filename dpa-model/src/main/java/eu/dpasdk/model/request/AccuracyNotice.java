package eu.dpasdk.model.request;

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
import eu.dpasdk.model.term.Timing;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Articles 5(1)(d) and 28(3) GDPR; clause 8(c)(3) of Decision (EU) 2021/915: telling the controller
 * that data are inaccurate or outdated.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "timing"})
public interface AccuracyNotice extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** How soon after the processor becomes aware of it. */
  @JsonProperty(value = "timing", required = true)
  @JsonPropertyDescription("How soon after the processor becomes aware of it.")
  Timing timing();

  /** Returns a notice of inaccurate data. */
  static AccuracyNotice of(List<ClauseRef> clauses, Timing timing) {
    return ImmutableAccuracyNotice.of(clauses, timing);
  }

  @JsonCreator
  private static AccuracyNotice fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "timing", required = true) Timing timing,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a notice of inaccurate data");
    return ImmutableAccuracyNotice.of(Absent.list(clauses), timing);
  }
}
