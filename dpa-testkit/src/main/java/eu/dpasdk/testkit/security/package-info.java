/**
 * The laws of changes in the security, Article 32 GDPR: {@link
 * eu.dpasdk.testkit.security.SecurityLaws}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.security;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
