/**
 * Audits and information (Article 28(3)(h) GDPR; FlexFront 13.1; Stratech 8).
 *
 * <p>One value: {@link eu.dpasdk.model.audit.AuditTerms}.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.audit;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
