/**
 * Proof for consent to sub-processors (Article 28(2) GDPR; Stratech 10; FlexFront 5; clause 7.7 of
 * Decision (EU) 2021/915).
 *
 * <p>{@link eu.dpasdk.testkit.subprocessing.SubProcessorConsentLaws} are the laws to inherit;
 * {@link eu.dpasdk.testkit.subprocessing.ConsentQuestion} is what they are held against. {@link
 * eu.dpasdk.testkit.subprocessing.ConsentArbitraries} makes terms, facts and moments; jqwik finds
 * them for {@code @ForAll CaseFile} and its parts.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.subprocessing;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
