package eu.dpasdk.model.notice;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.time.RecordedTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A message placed in a portal that the addressee must open.
 *
 * <p>The three moments are kept apart because lawyers differ on which of them counts.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("portal")
@JsonPropertyOrder({"portal", "posted", "alerted", "read"})
public non-sealed interface PortalDelivery extends Delivery {
  /** The name of the portal. */
  @JsonProperty(value = "portal", required = true)
  @JsonPropertyDescription("The name of the portal.")
  String portal();

  /** When the message was placed. */
  @JsonProperty(value = "posted", required = true)
  @JsonPropertyDescription("When the message was placed.")
  RecordedTime posted();

  /** When an alert about it reached the addressee; absent if none did. */
  @JsonProperty("alerted")
  @JsonPropertyDescription("When an alert about it reached the addressee; absent if none did.")
  Optional<RecordedTime> alerted();

  /** When the addressee opened it; absent if not known. */
  @JsonProperty("read")
  @JsonPropertyDescription("When the addressee opened it; absent if not known.")
  Optional<RecordedTime> read();

  /**
   * Starts a portal message; what is not optional must be set.
   *
   * <p>To be set: {@link #portal}, {@link #posted}. May be set: {@link #alerted}, {@link #read}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a message placed at {@code posted} with an alert that arrived at {@code alerted}. */
  static PortalDelivery alerted(String portal, RecordedTime posted, RecordedTime alerted) {
    return builder().portal(portal).posted(posted).alerted(alerted).build();
  }

  @JsonCreator
  private static PortalDelivery fromJson(
      @JsonProperty(value = "portal", required = true) String portal,
      @JsonProperty(value = "posted", required = true) RecordedTime posted,
      @JsonProperty("alerted") @Nullable RecordedTime alerted,
      @JsonProperty("read") @Nullable RecordedTime read,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a portal message");
    return ImmutablePortalDelivery.of(
        portal, posted, Optional.ofNullable(alerted), Optional.ofNullable(read));
  }

  /** Builds a portal message. */
  final class Builder extends ImmutablePortalDelivery.Builder {}
}
