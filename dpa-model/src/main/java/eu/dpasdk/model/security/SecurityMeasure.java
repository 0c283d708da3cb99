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
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 32(1) GDPR: one measure the agreement describes. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clause", "description", "domain", "article32"})
public interface SecurityMeasure extends Sourced {
  /** The annex row or clause the measure was read from. */
  @JsonProperty(value = "clause", required = true)
  @JsonPropertyDescription("The annex row or clause the measure was read from.")
  ClauseRef clause();

  /** What the measure is, in own words. */
  @JsonProperty(value = "description", required = true)
  @JsonPropertyDescription("What the measure is, in own words.")
  Text description();

  /** Its domain in ISO/IEC 27002:2013, where the annex or the measure tells. */
  @JsonProperty("domain")
  @JsonPropertyDescription(
      "Its domain in ISO/IEC 27002:2013, where the annex or the measure tells.")
  Optional<IsoDomain> domain();

  /** The letters of Article 32(1) it serves; a reading of the measure, empty if none. */
  @JsonProperty("article32")
  @JsonPropertyDescription(
      "The letters of Article 32(1) it serves; a reading of the measure, empty if " + "none.")
  Set<Article32Measure> article32();

  /** Returns a security measure. */
  static SecurityMeasure of(
      ClauseRef clause,
      Text description,
      Optional<IsoDomain> domain,
      Set<Article32Measure> article32) {
    return ImmutableSecurityMeasure.of(clause, description, domain, article32);
  }

  @Override
  default List<ClauseRef> clauses() {
    return List.of(clause());
  }

  @JsonCreator
  private static SecurityMeasure fromJson(
      @JsonProperty(value = "clause", required = true) ClauseRef clause,
      @JsonProperty(value = "description", required = true) Text description,
      @JsonProperty("domain") @Nullable IsoDomain domain,
      @JsonProperty("article32") @Nullable Set<Article32Measure> article32,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a security measure");
    return ImmutableSecurityMeasure.of(
        clause, description, Optional.ofNullable(domain), Absent.set(article32));
  }
}
