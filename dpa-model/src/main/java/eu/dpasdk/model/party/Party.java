package eu.dpasdk.model.party;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 30(2)(a) GDPR: a party to the agreement and how to reach it. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "role",
  "name",
  "address",
  "contact",
  "representative",
  "dataProtectionOfficer"
})
public interface Party {
  /** Which side it is: CONTROLLER or PROCESSOR. */
  @JsonProperty(value = "role", required = true)
  @JsonPropertyDescription("Which side it is: CONTROLLER or PROCESSOR.")
  PartyRole role();

  /** Its name as in the agreement. */
  @JsonProperty(value = "name", required = true)
  @JsonPropertyDescription("Its name as in the agreement.")
  String name();

  /** Its postal address; absent if not known. */
  @JsonProperty("address")
  @JsonPropertyDescription("Its postal address; absent if not known.")
  Optional<String> address();

  /**
   * Where it is reached, such as a name, e-mail address or telephone number; absent if not known.
   */
  @JsonProperty("contact")
  @JsonPropertyDescription(
      "Where it is reached, such as a name, e-mail address or telephone number; absent "
          + "if not known.")
  Optional<String> contact();

  /** Its representative in the Union (Article 27), where it has one. */
  @JsonProperty("representative")
  @JsonPropertyDescription("Its representative in the Union (Article 27), where it has one.")
  Optional<String> representative();

  /** Its data protection officer and how to reach them, where it has one. */
  @JsonProperty("dataProtectionOfficer")
  @JsonPropertyDescription("Its data protection officer and how to reach them, where it has one.")
  Optional<String> dataProtectionOfficer();

  /**
   * Starts a party; what is not optional must be set.
   *
   * <p>To be set: {@link #role}, {@link #name}. May be set: {@link #address}, {@link #contact},
   * {@link #representative}, {@link #dataProtectionOfficer}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a party with its address and contact. */
  static Party of(PartyRole role, String name, Optional<String> address, Optional<String> contact) {
    return ImmutableParty.of(role, name, address, contact, Optional.empty(), Optional.empty());
  }

  /** Returns a party of which only the name is known. */
  static Party named(PartyRole role, String name) {
    return of(role, name, Optional.empty(), Optional.empty());
  }

  /** Returns whether an address or another way to reach it is known. */
  default boolean isReachable() {
    return address().isPresent() || contact().isPresent();
  }

  @JsonCreator
  private static Party fromJson(
      @JsonProperty(value = "role", required = true) PartyRole role,
      @JsonProperty(value = "name", required = true) String name,
      @JsonProperty("address") @Nullable String address,
      @JsonProperty("contact") @Nullable String contact,
      @JsonProperty("representative") @Nullable String representative,
      @JsonProperty("dataProtectionOfficer") @Nullable String dataProtectionOfficer,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a party");
    return ImmutableParty.of(
        role,
        name,
        Optional.ofNullable(address),
        Optional.ofNullable(contact),
        Optional.ofNullable(representative),
        Optional.ofNullable(dataProtectionOfficer));
  }

  /** Refuses a blank name. */
  @Value.Check
  default void check() {
    Faults.check(!name().isBlank(), "/name", "blank", "the name of the party");
  }

  /** Builds a party. */
  final class Builder extends ImmutableParty.Builder {}
}
