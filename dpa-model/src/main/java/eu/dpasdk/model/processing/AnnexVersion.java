package eu.dpasdk.model.processing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.law.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Stratech annexes 1 §1 and 2 §1: a version of an annex. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clause", "date", "change"})
public interface AnnexVersion extends Sourced {
  /** The annex and the row of its version history, such as annex 1 §1.2. */
  @JsonProperty(value = "clause", required = true)
  @JsonPropertyDescription("The annex and the row of its version history, such as annex 1 §1.2.")
  ClauseRef clause();

  /** The date of the version, as the annex gives it. */
  @JsonProperty(value = "date", required = true)
  @JsonPropertyDescription("The date of the version, as the annex gives it.")
  @IsoTime
  LocalDate date();

  /** What this version changed, in own words; for the first one, that it is the first. */
  @JsonProperty(value = "change", required = true)
  @JsonPropertyDescription(
      "What this version changed, in own words; for the first one, that it is the first.")
  Text change();

  /** Returns an annex version. */
  static AnnexVersion of(ClauseRef clause, LocalDate date, Text change) {
    return ImmutableAnnexVersion.of(clause, date, change);
  }

  @Override
  default List<ClauseRef> clauses() {
    return List.of(clause());
  }

  @JsonCreator
  private static AnnexVersion fromJson(
      @JsonProperty(value = "clause", required = true) ClauseRef clause,
      @JsonProperty(value = "date", required = true) LocalDate date,
      @JsonProperty(value = "change", required = true) Text change,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an annex version");
    return ImmutableAnnexVersion.of(clause, date, change);
  }
}
