package eu.dpasdk.model.notice;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.time.RecordedTime;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A message to the addressee: by e-mail, by letter, in person.
 *
 * <p>{@link #arrived()} is when the message came within the addressee's reach: the e-mail could be
 * retrieved, the letter was at the right address. Nobody needs to have read it.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("message")
@JsonPropertyOrder({"channel", "dated", "sent", "arrived", "failed"})
public non-sealed interface MessageDelivery extends Delivery {
  /** How the message was sent. */
  @JsonProperty(value = "channel", required = true)
  @JsonPropertyDescription("How the message was sent.")
  Channel channel();

  /** The date written on the message. */
  @JsonProperty("dated")
  @JsonPropertyDescription("The date written on the message.")
  @IsoTime
  Optional<LocalDate> dated();

  /** When it was sent. */
  @JsonProperty("sent")
  @JsonPropertyDescription("When it was sent.")
  Optional<RecordedTime> sent();

  /** When it came within the addressee's reach; absent if it did not. */
  @JsonProperty("arrived")
  @JsonPropertyDescription("When it came within the addressee's reach; absent if it did not.")
  Optional<RecordedTime> arrived();

  /** That it did not arrive, or not in time, and on whose side the cause lay. */
  @JsonProperty("failed")
  @JsonPropertyDescription(
      "That it did not arrive, or not in time, and on whose side the cause lay.")
  Optional<FailedArrival> failed();

  /**
   * Starts a message; what is not optional must be set.
   *
   * <p>To be set: {@link #channel}. May be set: {@link #dated}, {@link #sent}, {@link #arrived},
   * {@link #failed}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a message that arrived at {@code arrived}, with nothing else recorded. */
  static MessageDelivery arrived(Channel channel, RecordedTime arrived) {
    return builder().channel(channel).arrived(arrived).build();
  }

  @JsonCreator
  private static MessageDelivery fromJson(
      @JsonProperty(value = "channel", required = true) Channel channel,
      @JsonProperty("dated") @Nullable LocalDate dated,
      @JsonProperty("sent") @Nullable RecordedTime sent,
      @JsonProperty("arrived") @Nullable RecordedTime arrived,
      @JsonProperty("failed") @Nullable FailedArrival failed,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a message");
    return ImmutableMessageDelivery.of(
        channel,
        Optional.ofNullable(dated),
        Optional.ofNullable(sent),
        Optional.ofNullable(arrived),
        Optional.ofNullable(failed));
  }

  /** Refuses a portal or website as the channel of a message. */
  @Value.Check
  default void check() {
    Faults.check(
        channel() != Channel.PORTAL && channel() != Channel.WEBSITE,
        "/channel",
        "a message does not travel by " + channel(),
        "EMAIL, LETTER, REGISTERED_LETTER, IN_PERSON or OTHER");
  }

  /** Builds a message. */
  final class Builder extends ImmutableMessageDelivery.Builder {}
}
