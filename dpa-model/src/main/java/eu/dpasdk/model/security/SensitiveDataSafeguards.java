package eu.dpasdk.model.security;

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

/** Clause 7.5 of Decision (EU) 2021/915: more care for data of Articles 9 and 10 GDPR. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "criminalToo", "safeguards"})
public interface SensitiveDataSafeguards extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Whether it covers data on convictions and offences (Article 10) beside those of Article 9. */
  @JsonProperty(value = "criminalToo", required = true)
  @JsonPropertyDescription(
      "Whether it covers data on convictions and offences (Article 10) beside those of Article 9.")
  boolean criminalToo();

  /** The restrictions or safeguards, in own words. */
  @JsonProperty(value = "safeguards", required = true)
  @JsonPropertyDescription("The restrictions or safeguards, in own words.")
  Text safeguards();

  /** Returns safeguards for sensitive data. */
  static SensitiveDataSafeguards of(List<ClauseRef> clauses, boolean criminalToo, Text safeguards) {
    return ImmutableSensitiveDataSafeguards.of(clauses, criminalToo, safeguards);
  }

  @JsonCreator
  private static SensitiveDataSafeguards fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "criminalToo", required = true) boolean criminalToo,
      @JsonProperty(value = "safeguards", required = true) Text safeguards,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "safeguards for sensitive data");
    return ImmutableSensitiveDataSafeguards.of(Absent.list(clauses), criminalToo, safeguards);
  }
}
