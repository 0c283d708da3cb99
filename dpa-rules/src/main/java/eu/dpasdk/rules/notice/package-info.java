/**
 * When a declaration has reached its addressee (BW 3:37(3)).
 *
 * <p>{@link eu.dpasdk.rules.notice.Arrivals#of} answers for a message, a portal message or a
 * publication, as far as is known at a moment. {@link eu.dpasdk.rules.notice.NoticeRule} lists the
 * rules it applies.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.notice;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
