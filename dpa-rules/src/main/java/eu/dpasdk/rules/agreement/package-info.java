/**
 * What holds all the time while the agreement does (Article 28(3) GDPR): the duties, bans and
 * powers that wait for no event.
 *
 * <p>{@link eu.dpasdk.rules.agreement.StandingMatter} reads every term of the agreement and enters
 * what it obliges to until the end, or as long as it survives.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.agreement;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
