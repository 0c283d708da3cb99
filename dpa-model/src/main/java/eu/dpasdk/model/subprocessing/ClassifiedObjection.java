package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An objection and how it counts. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"received", "classification", "ambiguous", "reasons"})
public interface ClassifiedObjection {
  /** When it counts as having reached the processor; absent if it did not. */
  @JsonProperty("received")
  @JsonPropertyDescription("When it counts as having reached the processor; absent if it did not.")
  @IsoTime
  Optional<Instant> received();

  /** How it counts. */
  @JsonProperty(value = "classification", required = true)
  @JsonPropertyDescription("How it counts.")
  ObjectionClass classification();

  /** The readings under which it would count otherwise. */
  @JsonProperty("ambiguous")
  @JsonPropertyDescription("The readings under which it would count otherwise.")
  List<String> ambiguous();

  /** How this was found. */
  @JsonProperty("reasons")
  @JsonPropertyDescription("How this was found.")
  List<Reason> reasons();

  /** Returns a classified objection. */
  static ClassifiedObjection of(
      Optional<Instant> received,
      ObjectionClass classification,
      List<String> ambiguous,
      List<Reason> reasons) {
    return ImmutableClassifiedObjection.of(received, classification, ambiguous, reasons);
  }

  @JsonCreator
  private static ClassifiedObjection fromJson(
      @JsonProperty("received") @Nullable Instant received,
      @JsonProperty(value = "classification", required = true) ObjectionClass classification,
      @JsonProperty("ambiguous") @Nullable List<String> ambiguous,
      @JsonProperty("reasons") @Nullable List<Reason> reasons,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a classified objection");
    return ImmutableClassifiedObjection.of(
        Optional.ofNullable(received),
        classification,
        Absent.list(ambiguous),
        Absent.list(reasons));
  }
}
