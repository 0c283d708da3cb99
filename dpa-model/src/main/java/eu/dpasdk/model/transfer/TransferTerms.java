package eu.dpasdk.model.transfer;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.term.LegalCarveOut;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(a) GDPR; FlexFront 4.3, Stratech 3.4 and 4.4: transfers to third countries. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clauses",
  "area",
  "controllerWillNotTransfer",
  "markedInAnnex",
  "marked",
  "exception"
})
public interface TransferTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /**
   * Where the data may be: EEA, EEA_AND_ADEQUATE, ON_INSTRUCTION if elsewhere only as instructed,
   * or ANYWHERE.
   */
  @JsonProperty(value = "area", required = true)
  @JsonPropertyDescription(
      "Where the data may be: EEA, EEA_AND_ADEQUATE, ON_INSTRUCTION if elsewhere only "
          + "as instructed, or ANYWHERE.")
  TransferArea area();

  /** Whether the controller warrants that it orders no transfers. */
  @JsonProperty("controllerWillNotTransfer")
  @JsonPropertyDescription("Whether the controller warrants that it orders no transfers.")
  @Value.Default
  default boolean controllerWillNotTransfer() {
    return false;
  }

  /**
   * Whether processing outside the European Economic Area must be marked in an annex; false if
   * absent.
   */
  @JsonProperty("markedInAnnex")
  @JsonPropertyDescription(
      "Whether processing outside the European Economic Area must be marked in an "
          + "annex; false if absent.")
  @Value.Default
  default boolean markedInAnnex() {
    return false;
  }

  /** The processing that the annex marks as outside the European Economic Area, one entry each. */
  @JsonProperty("marked")
  @JsonPropertyDescription(
      "The processing that the annex marks as outside the European Economic Area, one "
          + "entry each.")
  List<String> marked();

  /** The law that sets the limit aside; absent if none is named. */
  @JsonProperty("exception")
  @JsonPropertyDescription("The law that sets the limit aside; absent if none is named.")
  Optional<LegalCarveOut> exception();

  /**
   * Starts the terms on transfers; what is not optional must be set.
   *
   * <p>To be set: {@link #area}. May be set: {@link #clauses}, {@link #controllerWillNotTransfer},
   * {@link #markedInAnnex}, {@link #marked}, {@link #exception}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    exception().ifPresent(visitor);
  }

  @JsonCreator
  private static TransferTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "area", required = true) TransferArea area,
      @JsonProperty("controllerWillNotTransfer") @Nullable Boolean controllerWillNotTransfer,
      @JsonProperty("markedInAnnex") @Nullable Boolean markedInAnnex,
      @JsonProperty("marked") @Nullable List<String> marked,
      @JsonProperty("exception") @Nullable LegalCarveOut exception,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on transfers");
    return ImmutableTransferTerms.of(
        Absent.list(clauses),
        area,
        Absent.or(controllerWillNotTransfer, false),
        Absent.or(markedInAnnex, false),
        Absent.list(marked),
        Optional.ofNullable(exception));
  }

  /** Builds the terms on transfers. */
  final class Builder extends ImmutableTransferTerms.Builder {}
}
