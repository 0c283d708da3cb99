/**
 * Retention, return and erasure (Articles 5(1)(e), 17 and 28(3)(g) GDPR; FlexFront 7 and 15.3 to
 * 15.5, Stratech 13.2 and 13.3). Start with {@link eu.dpasdk.rules.retention.RetentionSchedule}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.retention;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
