package eu.dpasdk.model.decision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.time.Deadline;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What one actor owes another, by when, and where that stands. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"id", "debtor", "creditor", "status", "since", "deadline", "done", "reason"})
public interface Duty {
  /** The lasting id: topic, matter and duty, such as breach/b1/tell-controller. */
  @JsonProperty(value = "id", required = true)
  @JsonPropertyDescription(
      "The lasting id: topic, matter and duty, such as breach/b1/tell-controller.")
  String id();

  /** Who owes it. */
  @JsonProperty(value = "debtor", required = true)
  @JsonPropertyDescription("Who owes it.")
  Actor debtor();

  /** Who is owed it; never the debtor. */
  @JsonProperty(value = "creditor", required = true)
  @JsonPropertyDescription("Who is owed it; never the debtor.")
  Actor creditor();

  /** Where it stands. */
  @JsonProperty(value = "status", required = true)
  @JsonPropertyDescription("Where it stands.")
  DutyStatus status();

  /** When it arose; absent if it has not, or has always held. */
  @JsonProperty("since")
  @JsonPropertyDescription("When it arose; absent if it has not, or has always held.")
  @IsoTime
  Optional<Instant> since();

  /** Until when it can be fulfilled in time; absent if no limit in time is named. */
  @JsonProperty("deadline")
  @JsonPropertyDescription(
      "Until when it can be fulfilled in time; absent if no limit in time is named.")
  Optional<Deadline> deadline();

  /** When it was fulfilled; absent if it was not. */
  @JsonProperty("done")
  @JsonPropertyDescription("When it was fulfilled; absent if it was not.")
  @IsoTime
  Optional<Instant> done();

  /** The rule, clauses, law and values behind it. */
  @JsonProperty(value = "reason", required = true)
  @JsonPropertyDescription("The rule, clauses, law and values behind it.")
  Reason reason();

  /**
   * Starts a duty; what is not optional must be set.
   *
   * <p>To be set: {@link #id}, {@link #debtor}, {@link #creditor}, {@link #status}, {@link
   * #reason}. May be set: {@link #since}, {@link #deadline}, {@link #done}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static Duty fromJson(
      @JsonProperty(value = "id", required = true) String id,
      @JsonProperty(value = "debtor", required = true) Actor debtor,
      @JsonProperty(value = "creditor", required = true) Actor creditor,
      @JsonProperty(value = "status", required = true) DutyStatus status,
      @JsonProperty("since") @Nullable Instant since,
      @JsonProperty("deadline") @Nullable Deadline deadline,
      @JsonProperty("done") @Nullable Instant done,
      @JsonProperty(value = "reason", required = true) Reason reason,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a duty");
    return ImmutableDuty.of(
        id,
        debtor,
        creditor,
        status,
        Optional.ofNullable(since),
        Optional.ofNullable(deadline),
        Optional.ofNullable(done),
        reason);
  }

  /** Refuses a duty owed to oneself. */
  @Value.Check
  default void check() {
    Faults.check(debtor() != creditor(), "/creditor", "also the debtor", "another actor");
  }

  /** Builds a duty. */
  final class Builder extends ImmutableDuty.Builder {}
}
