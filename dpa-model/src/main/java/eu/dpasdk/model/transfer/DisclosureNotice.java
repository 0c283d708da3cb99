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
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.term.Timing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Telling the controller of a compelled disclosure: FlexFront 4.4(c) s.2, Stratech 6.2. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "timing", "inWriting", "onlyRecipient", "silence"})
public interface DisclosureNotice extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** How soon the controller is told of a compelled disclosure. */
  @JsonProperty(value = "timing", required = true)
  @JsonPropertyDescription("How soon the controller is told of a compelled disclosure.")
  Timing timing();

  /** Whether the controller is told in writing. */
  @JsonProperty(value = "inWriting", required = true)
  @JsonPropertyDescription("Whether the controller is told in writing.")
  boolean inWriting();

  /** The one recipient the duty covers; absent if it covers all. */
  @JsonProperty("onlyRecipient")
  @JsonPropertyDescription("The one recipient the duty covers; absent if it covers all.")
  Optional<String> onlyRecipient();

  /** When the controller need not be told: IMPORTANT_PUBLIC_INTEREST, LAW_FORBIDS, or NEVER. */
  @JsonProperty(value = "silence", required = true)
  @JsonPropertyDescription(
      "When the controller need not be told: IMPORTANT_PUBLIC_INTEREST, LAW_FORBIDS, "
          + "or NEVER.")
  SilenceGround silence();

  /**
   * Starts the notice of a disclosure; what is not optional must be set.
   *
   * <p>To be set: {@link #timing}, {@link #inWriting}, {@link #silence}. May be set: {@link
   * #clauses}, {@link #onlyRecipient}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static DisclosureNotice fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "timing", required = true) Timing timing,
      @JsonProperty(value = "inWriting", required = true) boolean inWriting,
      @JsonProperty("onlyRecipient") @Nullable String onlyRecipient,
      @JsonProperty(value = "silence", required = true) SilenceGround silence,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the notice of a disclosure");
    return ImmutableDisclosureNotice.of(
        Absent.list(clauses), timing, inWriting, Optional.ofNullable(onlyRecipient), silence);
  }

  /** Builds the notice of a disclosure. */
  final class Builder extends ImmutableDisclosureNotice.Builder {}
}
