package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.notice.Delivery;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(2) GDPR, first sentence: the controller said yes to a change. */
@Value.Immutable
@JsonValueType
@JsonTypeName("authorisation-given")
@JsonPropertyOrder({"change", "delivery", "recordedAt"})
public non-sealed interface AuthorisationGiven extends SubProcessingEvent {
  /** The change this belongs to. */
  @JsonProperty(value = "change", required = true)
  @JsonPropertyDescription("The change this belongs to.")
  ChangeId change();

  /** How and when the answer travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the answer travelled.")
  Delivery delivery();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @Override
  @JsonProperty("recordedAt")
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  @Override
  default AuthorisationGiven unrecorded() {
    return ((ImmutableAuthorisationGiven) ImmutableAuthorisationGiven.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  /** Returns an authorisation given. */
  static AuthorisationGiven of(ChangeId change, Delivery delivery) {
    return ImmutableAuthorisationGiven.of(change, delivery, Optional.empty());
  }

  @JsonCreator
  private static AuthorisationGiven fromJson(
      @JsonProperty(value = "change", required = true) ChangeId change,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an authorisation given");
    return ImmutableAuthorisationGiven.of(change, delivery, Optional.ofNullable(recordedAt));
  }
}
