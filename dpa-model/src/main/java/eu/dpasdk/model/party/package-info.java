/**
 * The two sides of an agreement (Article 4(7) and (8), Article 30(2)(a) GDPR; FlexFront preamble,
 * Stratech 1.1 and 4.3).
 *
 * <p>A {@link eu.dpasdk.model.party.Party} is a name with what is known of its address and contact;
 * its {@link eu.dpasdk.model.party.PartyRole} says whether it is the controller or the processor.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.party;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
