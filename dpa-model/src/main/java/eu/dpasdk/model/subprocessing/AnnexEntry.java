package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A sub-processor on the list of the agreement, and from when until when it stood there. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"subProcessor", "listedFrom", "listedUntil"})
public interface AnnexEntry {
  /** The sub-processor. */
  @JsonProperty(value = "subProcessor", required = true)
  @JsonPropertyDescription("The sub-processor.")
  SubProcessor subProcessor();

  /** The first day on the list, inclusive; absent if from the start. */
  @JsonProperty("listedFrom")
  @JsonPropertyDescription("The first day on the list, inclusive; absent if from the start.")
  @IsoTime
  Optional<LocalDate> listedFrom();

  /** The first day no longer on the list; absent if still on it. */
  @JsonProperty("listedUntil")
  @JsonPropertyDescription("The first day no longer on the list; absent if still on it.")
  @IsoTime
  Optional<LocalDate> listedUntil();

  /** Returns an annex entry. */
  static AnnexEntry of(
      SubProcessor subProcessor, Optional<LocalDate> listedFrom, Optional<LocalDate> listedUntil) {
    return ImmutableAnnexEntry.of(subProcessor, listedFrom, listedUntil);
  }

  @JsonCreator
  private static AnnexEntry fromJson(
      @JsonProperty(value = "subProcessor", required = true) SubProcessor subProcessor,
      @JsonProperty("listedFrom") @Nullable LocalDate listedFrom,
      @JsonProperty("listedUntil") @Nullable LocalDate listedUntil,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an annex entry");
    return ImmutableAnnexEntry.of(
        subProcessor, Optional.ofNullable(listedFrom), Optional.ofNullable(listedUntil));
  }

  /** Refuses an entry that ends before it begins. */
  @Value.Check
  default void check() {
    boolean ordered =
        listedFrom().isEmpty()
            || listedUntil().isEmpty()
            || listedFrom().get().isBefore(listedUntil().get());
    Faults.check(ordered, "/listedUntil", "not after listedFrom", "a day after listedFrom");
  }
}
