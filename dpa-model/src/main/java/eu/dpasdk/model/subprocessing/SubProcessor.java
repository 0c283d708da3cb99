package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Text;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(2) and (4) GDPR: another processor that the processor engages. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"name", "address", "contact", "country", "work"})
public interface SubProcessor {
  /** Its name. */
  @JsonProperty(value = "name", required = true)
  @JsonPropertyDescription("Its name.")
  String name();

  /** Its postal address. */
  @JsonProperty("address")
  @JsonPropertyDescription("Its postal address.")
  Optional<String> address();

  /** Where it is reached: a name, e-mail address or telephone number. */
  @JsonProperty("contact")
  @JsonPropertyDescription("Where it is reached: a name, e-mail address or telephone number.")
  Optional<String> contact();

  /** The ISO 3166-1 alpha-2 code of the country where it works. */
  @JsonProperty("country")
  @JsonPropertyDescription("The ISO 3166-1 alpha-2 code of the country where it works.")
  Optional<String> country();

  /** What it does. */
  @JsonProperty("work")
  @JsonPropertyDescription("What it does.")
  Optional<Text> work();

  /**
   * Starts a sub-processor; what is not optional must be set.
   *
   * <p>To be set: {@link #name}. May be set: {@link #address}, {@link #contact}, {@link #country},
   * {@link #work}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a sub-processor of which only the name is known. */
  static SubProcessor named(String name) {
    return builder().name(name).build();
  }

  @JsonCreator
  private static SubProcessor fromJson(
      @JsonProperty(value = "name", required = true) String name,
      @JsonProperty("address") @Nullable String address,
      @JsonProperty("contact") @Nullable String contact,
      @JsonProperty("country") @Nullable String country,
      @JsonProperty("work") @Nullable Text work,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a sub-processor");
    return ImmutableSubProcessor.of(
        name,
        Optional.ofNullable(address),
        Optional.ofNullable(contact),
        Optional.ofNullable(country),
        Optional.ofNullable(work));
  }

  /** Refuses a blank name and a country that is not two capital letters. */
  @Value.Check
  default void check() {
    new Faults()
        .require(!name().isBlank(), "/name", "blank", "the sub-processor's name")
        .require(
            country().map(code -> code.matches("[A-Z]{2}")).orElse(true),
            "/country",
            "not a country code",
            "two capital letters of ISO 3166-1, such as NL")
        .throwIfAny();
  }

  /** Builds a sub-processor. */
  final class Builder extends ImmutableSubProcessor.Builder {}
}
