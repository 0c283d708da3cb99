package eu.dpasdk.model.transfer;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Quoted;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Articles 28(3)(a) and 44 to 49 GDPR; FlexFront 4.3, Stratech 3.4: processing outside the agreed
 * area began, or data were sent there.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("transfer-started")
@JsonPropertyOrder({
  "transfer",
  "country",
  "at",
  "sector",
  "bases",
  "instructed",
  "compelledBy",
  "silence",
  "recordedAt"
})
public non-sealed interface TransferStarted extends TransferEvent {
  /** The transfer this belongs to. */
  @Override
  @JsonProperty(value = "transfer", required = true)
  @JsonPropertyDescription("The transfer this belongs to.")
  MatterId transfer();

  /** The ISO 3166-1 code of the country, or EPO for the European Patent Organisation. */
  @JsonProperty(value = "country", required = true)
  @JsonPropertyDescription(
      "The ISO 3166-1 code of the country, or EPO for the European Patent Organisation.")
  String country();

  /** When it began. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it began.")
  RecordedTime at();

  /** What the recipient is. */
  @JsonProperty("sector")
  @JsonPropertyDescription("What the recipient is.")
  @Value.Default
  default RecipientSector sector() {
    return RecipientSector.OTHER;
  }

  /** What the transfer rests on, adequacy apart. */
  @JsonProperty("bases")
  @JsonPropertyDescription("What the transfer rests on, adequacy apart.")
  Set<TransferBasis> bases();

  /** Whether the controller instructed it, in writing. */
  @JsonProperty("instructed")
  @JsonPropertyDescription("Whether the controller instructed it, in writing.")
  @Value.Default
  default boolean instructed() {
    return false;
  }

  /** The law that compels it; absent if none does. */
  @JsonProperty("compelledBy")
  @JsonPropertyDescription("The law that compels it; absent if none does.")
  Optional<LawScope> compelledBy();

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
   * Starts a transfer; what is not optional must be set.
   *
   * <p>To be set: {@link #transfer}, {@link #country}, {@link #at}. May be set: {@link #sector},
   * {@link #bases}, {@link #instructed}, {@link #compelledBy}, {@link #silence}, {@link
   * #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a transfer, with nothing but what is required. */
  static TransferStarted of(MatterId transfer, String country, RecordedTime at) {
    return ImmutableTransferStarted.of(
        transfer,
        country,
        at,
        RecipientSector.OTHER,
        Set.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  default TransferStarted unrecorded() {
    return ((ImmutableTransferStarted) ImmutableTransferStarted.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static TransferStarted fromJson(
      @JsonProperty(value = "transfer", required = true) MatterId transfer,
      @JsonProperty(value = "country", required = true) String country,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("sector") @Nullable RecipientSector sector,
      @JsonProperty("bases") @Nullable Set<TransferBasis> bases,
      @JsonProperty("instructed") @Nullable Boolean instructed,
      @JsonProperty("compelledBy") @Nullable LawScope compelledBy,
      @JsonProperty("silence") @Nullable SilenceGround silence,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a transfer");
    return ImmutableTransferStarted.of(
        transfer,
        country,
        at,
        Absent.or(sector, RecipientSector.OTHER),
        Absent.set(bases),
        Absent.or(instructed, false),
        Optional.ofNullable(compelledBy),
        Optional.ofNullable(silence),
        Optional.ofNullable(recordedAt));
  }

  /** Refuses what is no country. */
  @Value.Check
  default void check() {
    Faults.check(
        AdequacyDecision.isTerritory(country()),
        "/country",
        Quoted.of(country()) + " is no country",
        "an ISO 3166-1 code such as CH, or EPO");
  }

  /** Builds a transfer. */
  final class Builder extends ImmutableTransferStarted.Builder {}
}
