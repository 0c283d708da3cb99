/**
 * Duration, termination, amendment and survival (Article 28(3) and (9) GDPR; FlexFront 14, 15.6 and
 * 17; Stratech 13.1 and 14).
 *
 * <p>Start with {@link eu.dpasdk.model.duration.DurationTerms}.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.duration;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
