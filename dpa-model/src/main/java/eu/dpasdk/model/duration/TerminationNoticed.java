package eu.dpasdk.model.duration;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * FlexFront 14, 17.2 and 5.2, Stratech 10.1, clause 10 of Decision (EU) 2021/915: a party gave
 * notice to terminate.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("termination-noticed")
@JsonPropertyOrder({"by", "delivery", "ground", "amendment", "change", "inWriting", "recordedAt"})
public non-sealed interface TerminationNoticed extends AgreementEvent {
  /** Who gave notice. */
  @JsonProperty(value = "by", required = true)
  @JsonPropertyDescription("Who gave notice.")
  PartyRole by();

  /** How and when the notice travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the notice travelled.")
  Delivery delivery();

  /** The urgent ground; absent for termination by notice. */
  @JsonProperty("ground")
  @JsonPropertyDescription("The urgent ground; absent for termination by notice.")
  Optional<GroundKind> ground();

  /** The amendment whose objection it follows; absent if none. */
  @JsonProperty("amendment")
  @JsonPropertyDescription("The amendment whose objection it follows; absent if none.")
  Optional<MatterId> amendment();

  /** The change of sub-processors it follows; absent if none. */
  @JsonProperty("change")
  @JsonPropertyDescription("The change of sub-processors it follows; absent if none.")
  Optional<MatterId> change();

  /** Whether the notice is in writing. */
  @JsonProperty("inWriting")
  @JsonPropertyDescription("Whether the notice is in writing.")
  @Value.Default
  default boolean inWriting() {
    return true;
  }

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a notice of termination; what is not optional must be set.
   *
   * <p>To be set: {@link #by}, {@link #delivery}. May be set: {@link #ground}, {@link #amendment},
   * {@link #change}, {@link #inWriting}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a notice of termination, with nothing but what is required. */
  static TerminationNoticed of(PartyRole by, Delivery delivery) {
    return ImmutableTerminationNoticed.of(
        by, delivery, Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty());
  }

  @Override
  default TerminationNoticed unrecorded() {
    return ((ImmutableTerminationNoticed) ImmutableTerminationNoticed.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static TerminationNoticed fromJson(
      @JsonProperty(value = "by", required = true) PartyRole by,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("ground") @Nullable GroundKind ground,
      @JsonProperty("amendment") @Nullable MatterId amendment,
      @JsonProperty("change") @Nullable MatterId change,
      @JsonProperty("inWriting") @Nullable Boolean inWriting,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a notice of termination");
    return ImmutableTerminationNoticed.of(
        by,
        delivery,
        Optional.ofNullable(ground),
        Optional.ofNullable(amendment),
        Optional.ofNullable(change),
        Absent.or(inWriting, true),
        Optional.ofNullable(recordedAt));
  }

  /** Builds a notice of termination. */
  final class Builder extends ImmutableTerminationNoticed.Builder {}
}
