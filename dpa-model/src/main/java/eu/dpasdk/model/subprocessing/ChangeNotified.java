package eu.dpasdk.model.subprocessing;

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
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(2) GDPR, second sentence: the processor told the controller of an intended change. */
@Value.Immutable
@JsonValueType
@JsonTypeName("sub-processor-change-notified")
@JsonPropertyOrder({
  "change",
  "delivery",
  "additions",
  "removals",
  "takesEffect",
  "information",
  "recordedAt"
})
public non-sealed interface ChangeNotified extends SubProcessingEvent {
  /** The change this belongs to. */
  @JsonProperty(value = "change", required = true)
  @JsonPropertyDescription("The change this belongs to.")
  ChangeId change();

  /** How and when the notice travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the notice travelled.")
  Delivery delivery();

  /** The sub-processors to be engaged. */
  @JsonProperty("additions")
  @JsonPropertyDescription("The sub-processors to be engaged.")
  List<SubProcessor> additions();

  /** The names of the sub-processors to leave. */
  @JsonProperty("removals")
  @JsonPropertyDescription("The names of the sub-processors to leave.")
  List<String> removals();

  /** When the change takes effect, as announced. */
  @JsonProperty("takesEffect")
  @JsonPropertyDescription("When the change takes effect, as announced.")
  Optional<RecordedTime> takesEffect();

  /** What the notice told. */
  @JsonProperty("information")
  @JsonPropertyDescription("What the notice told.")
  Set<NoticeItem> information();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @Override
  @JsonProperty("recordedAt")
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  @Override
  default ChangeNotified unrecorded() {
    return ((ImmutableChangeNotified) ImmutableChangeNotified.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  /**
   * Starts the notice of a change; what is not optional must be set.
   *
   * <p>To be set: {@link #change}, {@link #delivery}. May be set: {@link #additions}, {@link
   * #removals}, {@link #takesEffect}, {@link #information}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static ChangeNotified fromJson(
      @JsonProperty(value = "change", required = true) ChangeId change,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("additions") @Nullable List<SubProcessor> additions,
      @JsonProperty("removals") @Nullable List<String> removals,
      @JsonProperty("takesEffect") @Nullable RecordedTime takesEffect,
      @JsonProperty("information") @Nullable Set<NoticeItem> information,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the notice of a change");
    return ImmutableChangeNotified.of(
        change,
        delivery,
        Absent.list(additions),
        Absent.list(removals),
        Optional.ofNullable(takesEffect),
        Absent.set(information),
        Optional.ofNullable(recordedAt));
  }

  /** Builds the notice of a change. */
  final class Builder extends ImmutableChangeNotified.Builder {}
}
