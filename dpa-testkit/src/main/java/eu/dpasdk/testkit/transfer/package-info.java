/**
 * The laws of transfers and disclosures, Articles 44 to 49 GDPR: {@link
 * eu.dpasdk.testkit.transfer.TransferLaws}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.transfer;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
