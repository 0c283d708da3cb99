package eu.dpasdk.model.party;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 30(2)(a) GDPR: a party to the agreement and how to reach it. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"role", "name", "address", "contact"})
public interface Party {
  /** Which side it is. */
  @JsonProperty(value = "role", required = true)
  @JsonPropertyDescription("Which side it is.")
  PartyRole role();

  /** Its name as in the agreement. */
  @JsonProperty(value = "name", required = true)
  @JsonPropertyDescription("Its name as in the agreement.")
  String name();

  /** Its postal address. */
  @JsonProperty("address")
  @JsonPropertyDescription("Its postal address.")
  Optional<String> address();

  /** Where it is reached: a name, e-mail address or telephone number. */
  @JsonProperty("contact")
  @JsonPropertyDescription("Where it is reached: a name, e-mail address or telephone number.")
  Optional<String> contact();

  /** Returns a party. */
  static Party of(PartyRole role, String name, Optional<String> address, Optional<String> contact) {
    return ImmutableParty.of(role, name, address, contact);
  }

  /** Returns a party of which only the name is known. */
  static Party named(PartyRole role, String name) {
    return of(role, name, Optional.empty(), Optional.empty());
  }

  @JsonCreator
  private static Party fromJson(
      @JsonProperty(value = "role", required = true) PartyRole role,
      @JsonProperty(value = "name", required = true) String name,
      @JsonProperty("address") @Nullable String address,
      @JsonProperty("contact") @Nullable String contact,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a party");
    return ImmutableParty.of(
        role, name, Optional.ofNullable(address), Optional.ofNullable(contact));
  }
}
