package eu.dpasdk.model.transfer;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Quoted;
import eu.dpasdk.model.internal.Unknown;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Article 45 GDPR: a decision of the Commission that data are adequately protected somewhere, for
 * whom it speaks, and from which to which day it holds.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "territory",
  "decision",
  "scope",
  "validFrom",
  "validUntil",
  "source",
  "checkedOn"
})
public interface AdequacyDecision {
  /** The code of the European Patent Organisation, which is no country. */
  String PATENT_ORGANISATION = "EPO";

  /** The form of the number of a decision: the year and the number in it. */
  String NUMBER_PATTERN = "[12][0-9]{3}/[1-9][0-9]{0,4}";

  /** The ISO 3166-1 code of the country, or EPO for the European Patent Organisation. */
  @JsonProperty(value = "territory", required = true)
  @JsonPropertyDescription(
      "The ISO 3166-1 code of the country, or EPO for the European Patent Organisation.")
  String territory();

  /** The number of the decision, such as 2021/1772. */
  @JsonProperty(value = "decision", required = true)
  @JsonPropertyDescription("The number of the decision, such as 2021/1772.")
  String decision();

  /** Which recipients it covers: ANY, COMMERCIAL, PRIVATE, or CERTIFIED. */
  @JsonProperty(value = "scope", required = true)
  @JsonPropertyDescription("Which recipients it covers: ANY, COMMERCIAL, PRIVATE, or CERTIFIED.")
  RecipientSector scope();

  /** The first day on which it holds. */
  @JsonProperty(value = "validFrom", required = true)
  @JsonPropertyDescription("The first day on which it holds.")
  @IsoTime
  LocalDate validFrom();

  /** The last day on which it holds, inclusive; absent if it names no end. */
  @JsonProperty("validUntil")
  @JsonPropertyDescription("The last day on which it holds, inclusive; absent if it names no end.")
  @IsoTime
  Optional<LocalDate> validUntil();

  /** Where this was found, in words. */
  @JsonProperty(value = "source", required = true)
  @JsonPropertyDescription("Where this was found, in words.")
  String source();

  /** The day up to which this is known to be right. */
  @JsonProperty(value = "checkedOn", required = true)
  @JsonPropertyDescription("The day up to which this is known to be right.")
  @IsoTime
  LocalDate checkedOn();

  /**
   * Starts an adequacy decision; what is not optional must be set.
   *
   * <p>To be set: {@link #territory}, {@link #decision}, {@link #scope}, {@link #validFrom}, {@link
   * #source}, {@link #checkedOn}. May be set: {@link #validUntil}.
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Tells whether {@code code} names a country of ISO 3166-1 in two capitals, or is EPO. The United
   * Kingdom is GB, Greece GR.
   */
  static boolean isTerritory(String code) {
    return code.equals(PATENT_ORGANISATION) || Set.of(Locale.getISOCountries()).contains(code);
  }

  /** Tells whether the decision holds on {@code day}; both its first and its last day count. */
  default boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom()) && validUntil().map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * Tells whether the decision speaks for recipients of {@code sector}. One for the private sector
   * covers commercial organisations too; of a recipient of which nothing is known, only a decision
   * without limits is sure to speak.
   */
  default boolean covers(RecipientSector sector) {
    return switch (scope()) {
      case ANY -> true;
      case PRIVATE -> sector == RecipientSector.PRIVATE || sector == RecipientSector.COMMERCIAL;
      case COMMERCIAL, CERTIFIED, OTHER -> sector == scope();
    };
  }

  @JsonCreator
  private static AdequacyDecision fromJson(
      @JsonProperty(value = "territory", required = true) String territory,
      @JsonProperty(value = "decision", required = true) String decision,
      @JsonProperty(value = "scope", required = true) RecipientSector scope,
      @JsonProperty(value = "validFrom", required = true) LocalDate validFrom,
      @JsonProperty("validUntil") @Nullable LocalDate validUntil,
      @JsonProperty(value = "source", required = true) String source,
      @JsonProperty(value = "checkedOn", required = true) LocalDate checkedOn,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an adequacy decision");
    return ImmutableAdequacyDecision.of(
        territory, decision, scope, validFrom, Optional.ofNullable(validUntil), source, checkedOn);
  }

  /** Refuses a territory, number, scope or end that cannot be, and an empty source. */
  @Value.Check
  default void check() {
    new Faults()
        .require(
            isTerritory(territory()),
            "/territory",
            Quoted.of(territory()) + " is no country code",
            "two capital letters of ISO 3166-1, such as GB, or EPO")
        .require(
            decision().matches(NUMBER_PATTERN),
            "/decision",
            Quoted.of(decision()) + " is no number of a decision",
            "a year, a slash and a number, such as 2021/1772")
        .require(
            scope() != RecipientSector.OTHER,
            "/scope",
            "OTHER is no scope",
            "one of ANY, COMMERCIAL, PRIVATE, CERTIFIED")
        .require(
            validUntil().map(last -> !last.isBefore(validFrom())).orElse(true),
            "/validUntil",
            "before validFrom",
            "the first day or a later one")
        .require(!source().isBlank(), "/source", "blank", "where this was found")
        .throwIfAny();
  }

  /** Builds an adequacy decision. */
  final class Builder extends ImmutableAdequacyDecision.Builder {}
}
