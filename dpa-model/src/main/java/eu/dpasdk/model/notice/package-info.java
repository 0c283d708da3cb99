/**
 * Declarations between the parties and when they reach their addressee (BW 3:37(3)).
 *
 * <p>A {@link eu.dpasdk.model.notice.Delivery} records how a declaration travelled: a {@link
 * eu.dpasdk.model.notice.MessageDelivery message}, a {@link eu.dpasdk.model.notice.PortalDelivery
 * portal message} with the moments it was placed, announced and opened, or a {@link
 * eu.dpasdk.model.notice.PublicationDelivery publication} addressed to nobody. It records facts; an
 * {@link eu.dpasdk.model.notice.Arrival} is what the rules make of them.
 *
 * <p>{@link eu.dpasdk.model.notice.NoticeReadings} holds the answers to the two contested
 * questions: night-time arrival (R2) and portals (R3).
 *
 * <p>Start with {@link eu.dpasdk.model.notice.Delivery}.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.notice;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
