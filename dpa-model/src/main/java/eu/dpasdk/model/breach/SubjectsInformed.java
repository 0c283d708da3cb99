package eu.dpasdk.model.breach;

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
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 34(1) and (2) GDPR: the controller told the data subjects of a breach. */
@Value.Immutable
@JsonValueType
@JsonTypeName("subjects-informed")
@JsonPropertyOrder({"breach", "at", "items", "publicly", "plainLanguage", "recordedAt"})
public non-sealed interface SubjectsInformed extends BreachEvent {
  /** The breach this belongs to. */
  @Override
  @JsonProperty(value = "breach", required = true)
  @JsonPropertyDescription("The breach this belongs to.")
  MatterId breach();

  /** When they were told. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When they were told.")
  RecordedTime at();

  /** What they were told. */
  @JsonProperty("items")
  @JsonPropertyDescription("What they were told.")
  Set<BreachItem> items();

  /** Whether by a public communication (34(3)(c)). */
  @JsonProperty("publicly")
  @JsonPropertyDescription("Whether by a public communication (34(3)(c)).")
  @Value.Default
  default boolean publicly() {
    return false;
  }

  /** Whether in clear and plain language. */
  @JsonProperty("plainLanguage")
  @JsonPropertyDescription("Whether in clear and plain language.")
  @Value.Default
  default boolean plainLanguage() {
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
   * Starts a communication to data subjects; what is not optional must be set.
   *
   * <p>To be set: {@link #breach}, {@link #at}. May be set: {@link #items}, {@link #publicly},
   * {@link #plainLanguage}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a communication to data subjects, with nothing but what is required. */
  static SubjectsInformed of(MatterId breach, RecordedTime at) {
    return ImmutableSubjectsInformed.of(breach, at, Set.of(), false, true, Optional.empty());
  }

  @Override
  default SubjectsInformed unrecorded() {
    return ((ImmutableSubjectsInformed) ImmutableSubjectsInformed.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static SubjectsInformed fromJson(
      @JsonProperty(value = "breach", required = true) MatterId breach,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("items") @Nullable Set<BreachItem> items,
      @JsonProperty("publicly") @Nullable Boolean publicly,
      @JsonProperty("plainLanguage") @Nullable Boolean plainLanguage,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a communication to data subjects");
    return ImmutableSubjectsInformed.of(
        breach,
        at,
        Absent.set(items),
        Absent.or(publicly, false),
        Absent.or(plainLanguage, true),
        Optional.ofNullable(recordedAt));
  }

  /** Builds a communication to data subjects. */
  final class Builder extends ImmutableSubjectsInformed.Builder {}
}
