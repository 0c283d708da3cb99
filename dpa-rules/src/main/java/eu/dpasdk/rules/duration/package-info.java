/**
 * The term of the agreement (Article 28(3) GDPR; FlexFront 14 to 15, Stratech 13.1, clause 10 of
 * Decision (EU) 2021/915): when it began, when it ends, and who may end it.
 *
 * <p>Start with {@link eu.dpasdk.rules.duration.AgreementTerm}.
 */
@NullMarked
package eu.dpasdk.rules.duration;

import org.jspecify.annotations.NullMarked;
