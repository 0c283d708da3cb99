/**
 * Changes of security measures (Article 32 GDPR; FlexFront 6.2, Stratech 7.2). Start with {@link
 * eu.dpasdk.rules.security.SecurityMatter}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.security;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
