/**
 * Requests of data subjects and assistance (Article 28(3)(e) and (f) GDPR; FlexFront 8, 13.2 and
 * 16.2; Stratech 12).
 *
 * <p>{@link eu.dpasdk.model.request.RequestTerms} is about requests, {@link
 * eu.dpasdk.model.request.AssistanceTerms} about Articles 32 to 36.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.request;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
