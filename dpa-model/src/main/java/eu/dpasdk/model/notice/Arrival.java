package eu.dpasdk.model.notice;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** BW 3:37(3): when a declaration reached its addressee, on which day that counts, and why. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"basis", "reached", "day", "findings", "reasons"})
public interface Arrival {
  /** What made it count as reached, or that nothing did. */
  @JsonProperty(value = "basis", required = true)
  @JsonPropertyDescription("What made it count as reached, or that nothing did.")
  ArrivalBasis basis();

  /** When it counts as having reached the addressee; absent if it did not. */
  @JsonProperty("reached")
  @JsonPropertyDescription("When it counts as having reached the addressee; absent if it did not.")
  @IsoTime
  Optional<Instant> reached();

  /** The calendar day of that moment in the agreement's zone. */
  @JsonProperty("day")
  @JsonPropertyDescription("The calendar day of that moment in the agreement's zone.")
  @IsoTime
  Optional<LocalDate> day();

  /** What is doubtful about the way it was sent. */
  @JsonProperty("findings")
  @JsonPropertyDescription("What is doubtful about the way it was sent.")
  List<Finding> findings();

  /** How this was found. */
  @JsonProperty("reasons")
  @JsonPropertyDescription("How this was found.")
  List<Reason> reasons();

  /** Returns an arrival. */
  static Arrival of(
      ArrivalBasis basis,
      Optional<Instant> reached,
      Optional<LocalDate> day,
      List<Finding> findings,
      List<Reason> reasons) {
    return ImmutableArrival.of(basis, reached, day, findings, reasons);
  }

  @JsonCreator
  private static Arrival fromJson(
      @JsonProperty(value = "basis", required = true) ArrivalBasis basis,
      @JsonProperty("reached") @Nullable Instant reached,
      @JsonProperty("day") @Nullable LocalDate day,
      @JsonProperty("findings") @Nullable List<Finding> findings,
      @JsonProperty("reasons") @Nullable List<Reason> reasons,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an arrival");
    return ImmutableArrival.of(
        basis,
        Optional.ofNullable(reached),
        Optional.ofNullable(day),
        Absent.list(findings),
        Absent.list(reasons));
  }
}
