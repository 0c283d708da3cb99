package eu.dpasdk.model.breach;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Required;
import eu.dpasdk.model.internal.Unknown;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * ENISA 2013: what its severity score is made from. Each category of data involved has a score from
 * 1 through 4, as a human gave it after weighing the factors that raise and lower it.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "simple",
  "behavioural",
  "financial",
  "sensitive",
  "identification",
  "confidentiality",
  "integrity",
  "availability",
  "malicious",
  "individuals",
  "unintelligible"
})
public interface SeverityInput {
  /** The highest score a category of data can have. */
  int MAX_CATEGORY_SCORE = 4;

  /** The score of simple data such as names, 1 to 4; absent if there are none. */
  @JsonProperty("simple")
  @JsonPropertyDescription(
      "The score of simple data such as names, 1 to 4; absent if there are none.")
  Optional<Integer> simple();

  /** The score of behavioural data such as locations, 1 to 4; absent if there are none. */
  @JsonProperty("behavioural")
  @JsonPropertyDescription(
      "The score of behavioural data such as locations, 1 to 4; absent if there are none.")
  Optional<Integer> behavioural();

  /** The score of financial data such as income or debts, 1 to 4; absent if there are none. */
  @JsonProperty("financial")
  @JsonPropertyDescription(
      "The score of financial data such as income or debts, 1 to 4; absent if there are none.")
  Optional<Integer> financial();

  /** The score of sensitive data such as health, 1 to 4; absent if there are none. */
  @JsonProperty("sensitive")
  @JsonPropertyDescription(
      "The score of sensitive data such as health, 1 to 4; absent if there are none.")
  Optional<Integer> sensitive();

  /** How easily each identifier leads to someone; at least one, of which the easiest counts. */
  @JsonProperty(value = "identification", required = true)
  @JsonPropertyDescription(
      "How easily each identifier leads to someone; at least one, of which the easiest counts.")
  Set<EaseOfIdentification> identification();

  /** To whom the data became known. */
  @JsonProperty(value = "confidentiality", required = true)
  @JsonPropertyDescription("To whom the data became known.")
  ConfidentialityLoss confidentiality();

  /** What was altered and whether that can be mended. */
  @JsonProperty(value = "integrity", required = true)
  @JsonPropertyDescription("What was altered and whether that can be mended.")
  IntegrityLoss integrity();

  /** Whether the data can still be had. */
  @JsonProperty(value = "availability", required = true)
  @JsonPropertyDescription("Whether the data can still be had.")
  AvailabilityLoss availability();

  /** Whether someone caused the breach with malicious intent. */
  @JsonProperty(value = "malicious", required = true)
  @JsonPropertyDescription("Whether someone caused the breach with malicious intent.")
  boolean malicious();

  /** How many individuals are concerned, approximately; absent if not known. */
  @JsonProperty("individuals")
  @JsonPropertyDescription(
      "How many individuals are concerned, approximately; absent if not known.")
  Optional<Long> individuals();

  /** Whether the data are unintelligible to whoever has them without right; false if absent. */
  @JsonProperty("unintelligible")
  @JsonPropertyDescription(
      "Whether the data are unintelligible to whoever has them without right; false if absent.")
  @Value.Default
  default boolean unintelligible() {
    return false;
  }

  /**
   * Starts the input of a severity score; what is not optional must be set.
   *
   * <p>To be set: {@link #confidentiality}, {@link #integrity}, {@link #availability}, {@link
   * #malicious}. May be set: {@link #simple}, {@link #behavioural}, {@link #financial}, {@link
   * #sensitive}, {@link #identification}, {@link #individuals}, {@link #unintelligible}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static SeverityInput fromJson(
      @JsonProperty("simple") @Nullable Number simple,
      @JsonProperty("behavioural") @Nullable Number behavioural,
      @JsonProperty("financial") @Nullable Number financial,
      @JsonProperty("sensitive") @Nullable Number sensitive,
      @JsonProperty(value = "identification", required = true)
          Set<EaseOfIdentification> identification,
      @JsonProperty(value = "confidentiality", required = true) ConfidentialityLoss confidentiality,
      @JsonProperty(value = "integrity", required = true) IntegrityLoss integrity,
      @JsonProperty(value = "availability", required = true) AvailabilityLoss availability,
      @JsonProperty(value = "malicious", required = true) @Nullable Boolean malicious,
      @JsonProperty("individuals") @Nullable Number individuals,
      @JsonProperty("unintelligible") @Nullable Boolean unintelligible,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the input of a severity score");
    Set<EaseOfIdentification> given = Required.of(identification, "identification");
    faults(simple, behavioural, financial, sensitive, given, individuals)
        .require(malicious != null, "/malicious", "null", "true or false")
        .throwIfAny();
    return ImmutableSeverityInput.of(
        Optional.ofNullable(simple).map(Number::intValue),
        Optional.ofNullable(behavioural).map(Number::intValue),
        Optional.ofNullable(financial).map(Number::intValue),
        Optional.ofNullable(sensitive).map(Number::intValue),
        given,
        confidentiality,
        integrity,
        availability,
        Absent.or(malicious, false),
        Optional.ofNullable(individuals).map(Number::longValue),
        Absent.or(unintelligible, false));
  }

  /** Refuses a score outside 1 to 4, no category, no identifier, and fewer than one individual. */
  @Value.Check
  default void check() {
    faults(
            simple().orElse(null),
            behavioural().orElse(null),
            financial().orElse(null),
            sensitive().orElse(null),
            identification(),
            individuals().orElse(null))
        .throwIfAny();
  }

  private static Faults faults(
      @Nullable Number simple,
      @Nullable Number behavioural,
      @Nullable Number financial,
      @Nullable Number sensitive,
      Set<EaseOfIdentification> identification,
      @Nullable Number individuals) {
    Faults faults = new Faults();
    requireScore(faults, "/simple", simple);
    requireScore(faults, "/behavioural", behavioural);
    requireScore(faults, "/financial", financial);
    requireScore(faults, "/sensitive", sensitive);
    return faults
        .require(
            simple != null || behavioural != null || financial != null || sensitive != null,
            "",
            "no category of data has a score",
            "a score for at least one of simple, behavioural, financial and sensitive")
        .require(!identification.isEmpty(), "/identification", "empty", "at least one")
        .require(
            individuals == null || WholeNumber.isWithin(individuals, 1, Long.MAX_VALUE),
            "/individuals",
            individuals + " is no number of individuals",
            "a whole number of at least 1, or nothing if not known");
  }

  private static void requireScore(Faults faults, String path, @Nullable Number score) {
    faults.require(
        score == null || WholeNumber.isWithin(score, 1, MAX_CATEGORY_SCORE),
        path,
        score + " is no score",
        "a whole number from 1 to " + MAX_CATEGORY_SCORE);
  }

  /** Builds the input of a severity score. */
  final class Builder extends ImmutableSeverityInput.Builder {}
}
