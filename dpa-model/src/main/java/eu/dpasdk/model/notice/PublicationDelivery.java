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
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A text that was only made public, addressed to nobody: a page on a website.
 *
 * <p>It reaches no addressee by itself.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("publication")
@JsonPropertyOrder({"place", "published"})
public non-sealed interface PublicationDelivery extends Delivery {
  /** Where it was made public. */
  @JsonProperty(value = "place", required = true)
  @JsonPropertyDescription("Where it was made public.")
  String place();

  /** When it was made public. */
  @JsonProperty(value = "published", required = true)
  @JsonPropertyDescription("When it was made public.")
  RecordedTime published();

  /** Returns a publication. */
  static PublicationDelivery of(String place, RecordedTime published) {
    return ImmutablePublicationDelivery.of(place, published);
  }

  @JsonCreator
  private static PublicationDelivery fromJson(
      @JsonProperty(value = "place", required = true) String place,
      @JsonProperty(value = "published", required = true) RecordedTime published,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a publication");
    return ImmutablePublicationDelivery.of(place, published);
  }
}
