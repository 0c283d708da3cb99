package eu.dpasdk.model.confidentiality;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(b) GDPR; FlexFront 18.1, Stratech 5.2: confidentiality. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clauses",
  "bound",
  "inWriting",
  "inspectionOnRequest",
  "survivesEnd",
  "exceptions",
  "needToKnow"
})
public interface ConfidentialityTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Who is bound: PROCESSOR, CONTROLLER, STAFF, OTHERS_AT_WORK. */
  @JsonProperty("bound")
  @JsonPropertyDescription("Who is bound: PROCESSOR, CONTROLLER, STAFF, OTHERS_AT_WORK.")
  Set<BoundPerson> bound();

  /** Whether the duty must be laid on those persons in writing; false if absent. */
  @JsonProperty("inWriting")
  @JsonPropertyDescription(
      "Whether the duty must be laid on those persons in writing; false if absent.")
  @Value.Default
  default boolean inWriting() {
    return false;
  }

  /** Whether the other party may see a copy of that writing on request; false if absent. */
  @JsonProperty("inspectionOnRequest")
  @JsonPropertyDescription(
      "Whether the other party may see a copy of that writing on request; false if " + "absent.")
  @Value.Default
  default boolean inspectionOnRequest() {
    return false;
  }

  /** Whether the duty outlasts the agreement, in so many words. */
  @JsonProperty(value = "survivesEnd", required = true)
  @JsonPropertyDescription("Whether the duty outlasts the agreement, in so many words.")
  boolean survivesEnd();

  /**
   * What lifts the duty: STATUTE, COURT_RULING, or TASK for a need that arises from a task; empty
   * if nothing does.
   */
  @JsonProperty("exceptions")
  @JsonPropertyDescription(
      "What lifts the duty: STATUTE, COURT_RULING, or TASK for a need that arises from "
          + "a task; empty if nothing does.")
  Set<ConfidentialityCarveOut> exceptions();

  /** Whether access is limited to what is strictly necessary. */
  @JsonProperty("needToKnow")
  @JsonPropertyDescription("Whether access is limited to what is strictly necessary.")
  @Value.Default
  default boolean needToKnow() {
    return false;
  }

  /**
   * Starts the terms on confidentiality; what is not optional must be set.
   *
   * <p>To be set: {@link #survivesEnd}. May be set: {@link #clauses}, {@link #bound}, {@link
   * #inWriting}, {@link #inspectionOnRequest}, {@link #exceptions}, {@link #needToKnow}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static ConfidentialityTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("bound") @Nullable Set<BoundPerson> bound,
      @JsonProperty("inWriting") @Nullable Boolean inWriting,
      @JsonProperty("inspectionOnRequest") @Nullable Boolean inspectionOnRequest,
      @JsonProperty(value = "survivesEnd", required = true) boolean survivesEnd,
      @JsonProperty("exceptions") @Nullable Set<ConfidentialityCarveOut> exceptions,
      @JsonProperty("needToKnow") @Nullable Boolean needToKnow,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on confidentiality");
    return ImmutableConfidentialityTerms.of(
        Absent.list(clauses),
        Absent.set(bound),
        Absent.or(inWriting, false),
        Absent.or(inspectionOnRequest, false),
        survivesEnd,
        Absent.set(exceptions),
        Absent.or(needToKnow, false));
  }

  /** Builds the terms on confidentiality. */
  final class Builder extends ImmutableConfidentialityTerms.Builder {}
}
