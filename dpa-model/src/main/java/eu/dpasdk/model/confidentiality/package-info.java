/**
 * Confidentiality (Article 28(3)(b) GDPR; FlexFront 18.1; Stratech 5.2).
 *
 * <p>One value: {@link eu.dpasdk.model.confidentiality.ConfidentialityTerms}.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.confidentiality;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
