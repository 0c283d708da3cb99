package eu.dpasdk.model.breach;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** ENISA 2013, SE: how severe a breach is for the individuals; an aid that decides nothing. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"quarters", "band", "flags", "suggestion", "reasons"})
public interface SeverityScore {
  /** The lowest score there is, in quarters: 0.25. */
  int MIN_QUARTERS = 1;

  /** The highest score there is, in quarters: 6. */
  int MAX_QUARTERS = 24;

  /** The score in quarters, 1 to 24: 13 is 3.25. */
  @JsonProperty(value = "quarters", required = true)
  @JsonPropertyDescription("The score in quarters, 1 to 24: 13 is 3.25.")
  int quarters();

  /** The band the score is in; from 2, 3 and 4 it is the higher one. */
  @JsonProperty(value = "band", required = true)
  @JsonPropertyDescription("The band the score is in; from 2, 3 and 4 it is the higher one.")
  SeverityBand band();

  /** What stands beside the score and does not change it. */
  @JsonProperty("flags")
  @JsonPropertyDescription("What stands beside the score and does not change it.")
  Set<SeverityFlag> flags();

  /** What the score suggests; the controller decides. */
  @JsonProperty(value = "suggestion", required = true)
  @JsonPropertyDescription("What the score suggests; the controller decides.")
  SeveritySuggestion suggestion();

  /** The rules applied, in order, with the values they were applied to. */
  @JsonProperty("reasons")
  @JsonPropertyDescription("The rules applied, in order, with the values they were applied to.")
  List<Reason> reasons();

  /** Returns the score as an exact decimal with two places, such as 3.25. */
  default BigDecimal score() {
    return BigDecimal.valueOf(25L * quarters(), 2);
  }

  /** Returns the score of {@code quarters}, in the band that belongs to it. */
  static SeverityScore of(
      int quarters, Set<SeverityFlag> flags, SeveritySuggestion suggestion, List<Reason> reasons) {
    return ImmutableSeverityScore.of(
        quarters, SeverityBand.ofQuarters(quarters), flags, suggestion, reasons);
  }

  @JsonCreator
  private static SeverityScore fromJson(
      @JsonProperty(value = "quarters", required = true) @Nullable Number quarters,
      @JsonProperty(value = "band", required = true) SeverityBand band,
      @JsonProperty("flags") @Nullable Set<SeverityFlag> flags,
      @JsonProperty(value = "suggestion", required = true) SeveritySuggestion suggestion,
      @JsonProperty("reasons") @Nullable List<Reason> reasons,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a severity score");
    faults(quarters, band).throwIfAny();
    return ImmutableSeverityScore.of(
        Absent.<Number>or(quarters, 0).intValue(),
        band,
        Absent.set(flags),
        suggestion,
        Absent.list(reasons));
  }

  /** Refuses a score outside 0.25 to 6, and a band that is not that of the score. */
  @Value.Check
  default void check() {
    faults(quarters(), band()).throwIfAny();
  }

  private static Faults faults(@Nullable Number quarters, SeverityBand band) {
    if (quarters == null || !WholeNumber.isWithin(quarters, MIN_QUARTERS, MAX_QUARTERS)) {
      return new Faults()
          .require(
              false,
              "/quarters",
              quarters + " is no score in quarters",
              "a whole number from " + MIN_QUARTERS + " to " + MAX_QUARTERS);
    }
    SeverityBand own = SeverityBand.ofQuarters(quarters.intValue());
    return new Faults()
        .require(band == own, "/band", band + " is not the band of the score", own.name());
  }
}
