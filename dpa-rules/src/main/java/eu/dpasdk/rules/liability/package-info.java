/**
 * Liability (Articles 28(4) and 82 GDPR; FlexFront 12.2, Stratech 4.5, 10.2 and 11): who is
 * answerable to whom for what. Start with {@link eu.dpasdk.rules.liability.LiabilityMatter}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.liability;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
