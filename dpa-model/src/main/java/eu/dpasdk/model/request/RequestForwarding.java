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

/** FlexFront 8.4 s.1, clause 8(a) of Decision (EU) 2021/915: passing a request on. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "timing", "alsoComplaints"})
public interface RequestForwarding extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** How soon the processor passes a request on to the controller. */
  @JsonProperty(value = "timing", required = true)
  @JsonPropertyDescription("How soon the processor passes a request on to the controller.")
  Timing timing();

  /** Whether complaints and questions are covered too. */
  @JsonProperty("alsoComplaints")
  @JsonPropertyDescription("Whether complaints and questions are covered too.")
  @Value.Default
  default boolean alsoComplaints() {
    return false;
  }

  /** Returns the forwarding of requests. */
  static RequestForwarding of(List<ClauseRef> clauses, Timing timing, boolean alsoComplaints) {
    return ImmutableRequestForwarding.of(clauses, timing, alsoComplaints);
  }

  @JsonCreator
  private static RequestForwarding fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "timing", required = true) Timing timing,
      @JsonProperty("alsoComplaints") @Nullable Boolean alsoComplaints,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the forwarding of requests");
    return ImmutableRequestForwarding.of(
        Absent.list(clauses), timing, Absent.or(alsoComplaints, false));
  }
}
