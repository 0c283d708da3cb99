/**
 * The laws of who answers for damage, Article 82 GDPR: {@link
 * eu.dpasdk.testkit.liability.LiabilityLaws}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.liability;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
