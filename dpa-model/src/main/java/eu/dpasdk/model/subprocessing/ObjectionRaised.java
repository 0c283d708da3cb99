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
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(2) GDPR, second sentence: the controller objected to a change. */
@Value.Immutable
@JsonValueType
@JsonTypeName("objection-raised")
@JsonPropertyOrder({"change", "delivery", "grounds"})
public non-sealed interface ObjectionRaised extends SubProcessingEvent {
  /** The change this belongs to. */
  @JsonProperty(value = "change", required = true)
  @JsonPropertyDescription("The change this belongs to.")
  ChangeId change();

  /** How and when the objection travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the objection travelled.")
  Delivery delivery();

  /** The grounds given. */
  @JsonProperty("grounds")
  @JsonPropertyDescription("The grounds given.")
  Optional<String> grounds();

  /** Returns an objection. */
  static ObjectionRaised of(ChangeId change, Delivery delivery, Optional<String> grounds) {
    return ImmutableObjectionRaised.of(change, delivery, grounds);
  }

  @JsonCreator
  private static ObjectionRaised fromJson(
      @JsonProperty(value = "change", required = true) ChangeId change,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("grounds") @Nullable String grounds,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an objection");
    return ImmutableObjectionRaised.of(change, delivery, Optional.ofNullable(grounds));
  }
}
