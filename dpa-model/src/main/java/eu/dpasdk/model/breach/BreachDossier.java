package eu.dpasdk.model.breach;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.Deadline;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Articles 33 and 34 GDPR: what is known of one breach at a moment, what is missing, and what comes
 * next.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "breach",
  "processorAware",
  "controllerTold",
  "controllerAware",
  "deadline",
  "known",
  "missing",
  "completeness",
  "nextStep",
  "matter"
})
public interface BreachDossier {
  /** The breach. */
  @JsonProperty(value = "breach", required = true)
  @JsonPropertyDescription("The breach.")
  MatterId breach();

  /** When the processor came to owe a notice; absent if it does not. */
  @JsonProperty("processorAware")
  @JsonPropertyDescription("When the processor came to owe a notice; absent if it does not.")
  @IsoTime
  Optional<Instant> processorAware();

  /** When the first notice of the processor reached the controller; absent if none did. */
  @JsonProperty("controllerTold")
  @JsonPropertyDescription(
      "When the first notice of the processor reached the controller; absent if none did.")
  @IsoTime
  Optional<Instant> controllerTold();

  /** When the controller became aware; absent if it is not. */
  @JsonProperty("controllerAware")
  @JsonPropertyDescription("When the controller became aware; absent if it is not.")
  @IsoTime
  Optional<Instant> controllerAware();

  /** Until when the authority can be notified in time; absent if the controller is not aware. */
  @JsonProperty("deadline")
  @JsonPropertyDescription(
      "Until when the authority can be notified in time; absent if the controller is not aware.")
  Optional<Deadline> deadline();

  /** What the notices of the processor have told. */
  @JsonProperty("known")
  @JsonPropertyDescription("What the notices of the processor have told.")
  Set<BreachItem> known();

  /** What Article 33(3) names and the authority has not been told. */
  @JsonProperty("missing")
  @JsonPropertyDescription("What Article 33(3) names and the authority has not been told.")
  Set<BreachItem> missing();

  /** How complete the notification is; absent if there is none. */
  @JsonProperty("completeness")
  @JsonPropertyDescription("How complete the notification is; absent if there is none.")
  Optional<Completeness> completeness();

  /**
   * The duty to fulfil first: the earliest end, and among those without an end the one that arose
   * first; absent if none is open.
   */
  @JsonProperty("nextStep")
  @JsonPropertyDescription(
      "The duty to fulfil first: the earliest end, and among those without an end the one that arose first; absent if none is open.")
  Optional<Duty> nextStep();

  /** All duties, powers, findings and questions. */
  @JsonProperty(value = "matter", required = true)
  @JsonPropertyDescription("All duties, powers, findings and questions.")
  Matter matter();

  /**
   * Starts a breach dossier; what is not optional must be set.
   *
   * <p>To be set: {@link #breach}, {@link #matter}. May be set: {@link #processorAware}, {@link
   * #controllerTold}, {@link #controllerAware}, {@link #deadline}, {@link #known}, {@link
   * #missing}, {@link #completeness}, {@link #nextStep}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static BreachDossier fromJson(
      @JsonProperty(value = "breach", required = true) MatterId breach,
      @JsonProperty("processorAware") @Nullable Instant processorAware,
      @JsonProperty("controllerTold") @Nullable Instant controllerTold,
      @JsonProperty("controllerAware") @Nullable Instant controllerAware,
      @JsonProperty("deadline") @Nullable Deadline deadline,
      @JsonProperty("known") @Nullable Set<BreachItem> known,
      @JsonProperty("missing") @Nullable Set<BreachItem> missing,
      @JsonProperty("completeness") @Nullable Completeness completeness,
      @JsonProperty("nextStep") @Nullable Duty nextStep,
      @JsonProperty(value = "matter", required = true) Matter matter,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a breach dossier");
    return ImmutableBreachDossier.of(
        breach,
        Optional.ofNullable(processorAware),
        Optional.ofNullable(controllerTold),
        Optional.ofNullable(controllerAware),
        Optional.ofNullable(deadline),
        Absent.set(known),
        Absent.set(missing),
        Optional.ofNullable(completeness),
        Optional.ofNullable(nextStep),
        matter);
  }

  /** Builds a breach dossier. */
  final class Builder extends ImmutableBreachDossier.Builder {}
}
