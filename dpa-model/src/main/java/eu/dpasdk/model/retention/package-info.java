/**
 * Retention, return and erasure (Articles 5(1)(e) and 28(3)(g) GDPR; FlexFront 7 and 15.3 to 15.5;
 * Stratech 13.2 and 13.3).
 *
 * <p>{@link eu.dpasdk.model.retention.RetentionRule} says how long which data are kept; {@link
 * eu.dpasdk.model.retention.EndTerms} what happens to them when the agreement ends.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.retention;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
