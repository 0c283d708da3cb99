package eu.dpasdk.model.notice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * BW 3:37(3): how a declaration travelled to its addressee, as it was recorded. Whether and when it
 * reached the addressee is decided from this by the rules.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(MessageDelivery.class),
  @JsonSubTypes.Type(PortalDelivery.class),
  @JsonSubTypes.Type(PublicationDelivery.class)
})
public sealed interface Delivery permits MessageDelivery, PortalDelivery, PublicationDelivery {}
