/**
 * The laws of how an agreement ends and is changed: {@link
 * eu.dpasdk.testkit.duration.DurationLaws}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.duration;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
