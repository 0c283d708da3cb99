/**
 * Security of processing (Articles 28(3)(c) and 32 GDPR; FlexFront 6 and annex 3; Stratech 7 and
 * annex 2).
 *
 * <p>{@link eu.dpasdk.model.security.SecurityTerms} holds the standard promised and the measures
 * described, each by its domain in ISO/IEC 27002:2013 and by Article 32(1)(a) to (d).
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.security;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
