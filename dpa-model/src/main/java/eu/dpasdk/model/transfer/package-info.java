/**
 * Transfers to third countries and disclosure to third parties (Articles 28(3)(a), 44 to 49 GDPR;
 * FlexFront 4.3 and 4.4; Stratech 3.4, 4.4 and 6).
 *
 * <p>{@link eu.dpasdk.model.transfer.TransferTerms} says where the data may be, {@link
 * eu.dpasdk.model.transfer.DisclosureTerms} to whom they may be handed and who is told. {@link
 * eu.dpasdk.model.transfer.AdequacyDecision} is one row of the table of countries with adequate
 * protection.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.transfer;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
