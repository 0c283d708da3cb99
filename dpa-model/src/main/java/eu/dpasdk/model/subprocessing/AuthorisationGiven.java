package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.notice.Delivery;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(2) GDPR, first sentence: the controller said yes to a change. */
@Value.Immutable
@JsonValueType
@JsonTypeName("authorisation-given")
@JsonPropertyOrder({"change", "delivery"})
public non-sealed interface AuthorisationGiven extends SubProcessingEvent {
  /** The change this belongs to. */
  @JsonProperty(value = "change", required = true)
  @JsonPropertyDescription("The change this belongs to.")
  ChangeId change();

  /** How and when the answer travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the answer travelled.")
  Delivery delivery();

  /** Returns an authorisation given. */
  static AuthorisationGiven of(ChangeId change, Delivery delivery) {
    return ImmutableAuthorisationGiven.of(change, delivery);
  }

  @JsonCreator
  private static AuthorisationGiven fromJson(
      @JsonProperty(value = "change", required = true) ChangeId change,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an authorisation given");
    return ImmutableAuthorisationGiven.of(change, delivery);
  }
}
