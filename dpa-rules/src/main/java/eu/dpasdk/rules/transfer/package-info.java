/**
 * Transfers (Articles 28(3)(a) and 44 to 49 GDPR; FlexFront 4.3; Stratech 3.4 and 4.4; clause 7.8
 * of Decision (EU) 2021/915): may these data go to this country, and on what basis.
 *
 * <p>{@link eu.dpasdk.rules.transfer.TransferCheck} is the question. It takes what the agreement
 * says, a {@link eu.dpasdk.rules.transfer.TransferAct} and a {@link
 * eu.dpasdk.rules.transfer.TransferLaw}, and answers by statute, contract and benchmark apart, with
 * what a human must judge.
 *
 * <p>The law is data with validity in days, which a caller can replace: {@link
 * eu.dpasdk.rules.transfer.EuropeanArea} tells where Union law on data protection applies, {@link
 * eu.dpasdk.rules.transfer.AdequacyDecisions} for whom the Commission found protection adequate. A
 * day of which a table knows too little gets the answer that this is not known.
 *
 * <p>Orders of courts and authorities of third countries (Article 48) are not judged here.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.transfer;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
