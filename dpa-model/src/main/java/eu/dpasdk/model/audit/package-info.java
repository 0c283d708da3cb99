/**
 * Audits and information (Article 28(3)(h) GDPR; FlexFront 13.1; Stratech 8).
 *
 * <p>One value: {@link eu.dpasdk.model.audit.AuditTerms}.
 */
@NullMarked
@ValueStyle
package eu.dpasdk.model.audit;

import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
