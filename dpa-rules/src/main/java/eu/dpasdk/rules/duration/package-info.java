/**
 * Term, amendment and end of the agreement (Article 28(2) and (3) GDPR; FlexFront 11.1, 14, 15.6
 * and 17; Stratech 4.3, 13.1 and 14; clause 10 of Decision (EU) 2021/915): when it began, when it
 * ends, who may end or amend it, and what the parties must tell each other.
 *
 * <p>Start with {@link eu.dpasdk.rules.duration.AgreementTerm}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.duration;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
