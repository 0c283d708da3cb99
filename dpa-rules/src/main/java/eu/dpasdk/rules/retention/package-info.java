/**
 * Retention, return and erasure (Articles 5(1)(e), 17 and 28(3)(g) GDPR; FlexFront 7 and 15.3 to
 * 15.5, Stratech 13.2 and 13.3).
 *
 * <p>Start with {@link eu.dpasdk.rules.retention.RetentionSchedule}, which says of one record how
 * long it is kept and why. For the nightly question which of millions must be erased, {@link
 * eu.dpasdk.rules.retention.ErasureSweep} binds the agreement and the moment once and gives the
 * same answers; {@link eu.dpasdk.rules.retention.DueDays} are its answers as days, for a table, a
 * query or a fleet of machines.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.retention;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
