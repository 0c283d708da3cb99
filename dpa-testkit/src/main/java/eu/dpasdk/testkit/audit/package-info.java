/** The laws of audits, Article 28(3)(h) GDPR: {@link eu.dpasdk.testkit.audit.AuditLaws}. */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.audit;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
