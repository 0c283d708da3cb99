/**
 * Liability and indemnity (Articles 28(4) and 82 GDPR; FlexFront 12; Stratech 4.5 and 11).
 *
 * <p>One value: {@link eu.dpasdk.model.liability.LiabilityTerms}.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.liability;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
