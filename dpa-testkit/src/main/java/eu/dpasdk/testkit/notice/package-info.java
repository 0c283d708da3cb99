/**
 * Arbitrary deliveries: how declarations travel, and the readings of when they arrived (BW
 * 3:37(3)).
 *
 * <p>{@link eu.dpasdk.testkit.notice.NoticeArbitraries} makes messages, portal messages and
 * publications whose moments lie close together, so that their order varies. With jqwik on the
 * class path {@code @ForAll Delivery} just works, through {@link
 * eu.dpasdk.testkit.jqwik.DpaArbitraryProvider}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.notice;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
