/**
 * Audits (Article 28(3)(h) GDPR; FlexFront 13.1, Stratech 8): whether one is due or may be asked,
 * who chooses, who pays, and what counts as done. Start with {@link
 * eu.dpasdk.rules.audit.AuditMatter}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.audit;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
