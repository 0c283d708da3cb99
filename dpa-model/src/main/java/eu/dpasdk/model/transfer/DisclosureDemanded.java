package eu.dpasdk.model.transfer;

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
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Articles 28(3)(a) and 48 GDPR; FlexFront 4.4, Stratech 6: a third party demands data, or is to
 * get them.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("disclosure-demanded")
@JsonPropertyOrder({
  "disclosure",
  "recipient",
  "ground",
  "at",
  "law",
  "thirdCountry",
  "treaty",
  "silence",
  "recordedAt"
})
public non-sealed interface DisclosureDemanded extends DisclosureEvent {
  /** The disclosure this belongs to. */
  @Override
  @JsonProperty(value = "disclosure", required = true)
  @JsonPropertyDescription("The disclosure this belongs to.")
  MatterId disclosure();

  /** Who is to get the data. */
  @JsonProperty(value = "recipient", required = true)
  @JsonPropertyDescription("Who is to get the data.")
  String recipient();

  /** What allows it, according to the processor. */
  @JsonProperty(value = "ground", required = true)
  @JsonPropertyDescription("What allows it, according to the processor.")
  DisclosureGround ground();

  /** When it was demanded. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was demanded.")
  RecordedTime at();

  /** The law it rests on; absent if none. */
  @JsonProperty("law")
  @JsonPropertyDescription("The law it rests on; absent if none.")
  Optional<LawScope> law();

  /** Whether the demand comes from a court or authority of a third country. */
  @JsonProperty("thirdCountry")
  @JsonPropertyDescription("Whether the demand comes from a court or authority of a third country.")
  @Value.Default
  default boolean thirdCountry() {
    return false;
  }

  /** Whether a treaty in force covers such a demand (Article 48). */
  @JsonProperty("treaty")
  @JsonPropertyDescription("Whether a treaty in force covers such a demand (Article 48).")
  @Value.Default
  default boolean treaty() {
    return false;
  }

  /** What that law says about telling the controller; absent if it says nothing. */
  @JsonProperty("silence")
  @JsonPropertyDescription(
      "What that law says about telling the controller; absent if it says nothing.")
  Optional<SilenceGround> silence();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a demand for data; what is not optional must be set.
   *
   * <p>To be set: {@link #disclosure}, {@link #recipient}, {@link #ground}, {@link #at}. May be
   * set: {@link #law}, {@link #thirdCountry}, {@link #treaty}, {@link #silence}, {@link
   * #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a demand for data, with nothing but what is required. */
  static DisclosureDemanded of(
      MatterId disclosure, String recipient, DisclosureGround ground, RecordedTime at) {
    return ImmutableDisclosureDemanded.of(
        disclosure,
        recipient,
        ground,
        at,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty());
  }

  @Override
  default DisclosureDemanded unrecorded() {
    return ((ImmutableDisclosureDemanded) ImmutableDisclosureDemanded.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static DisclosureDemanded fromJson(
      @JsonProperty(value = "disclosure", required = true) MatterId disclosure,
      @JsonProperty(value = "recipient", required = true) String recipient,
      @JsonProperty(value = "ground", required = true) DisclosureGround ground,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("law") @Nullable LawScope law,
      @JsonProperty("thirdCountry") @Nullable Boolean thirdCountry,
      @JsonProperty("treaty") @Nullable Boolean treaty,
      @JsonProperty("silence") @Nullable SilenceGround silence,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a demand for data");
    return ImmutableDisclosureDemanded.of(
        disclosure,
        recipient,
        ground,
        at,
        Optional.ofNullable(law),
        Absent.or(thirdCountry, false),
        Absent.or(treaty, false),
        Optional.ofNullable(silence),
        Optional.ofNullable(recordedAt));
  }

  /** Builds a demand for data. */
  final class Builder extends ImmutableDisclosureDemanded.Builder {}
}
