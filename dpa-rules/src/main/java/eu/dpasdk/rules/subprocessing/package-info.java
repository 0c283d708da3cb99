/**
 * Consent to sub-processors (Article 28(2) and (4) GDPR; FlexFront 5; Stratech 10; clause 7.7 of
 * Decision (EU) 2021/915).
 *
 * <p>{@link eu.dpasdk.rules.subprocessing.SubProcessorConsent} is the question. For each intended
 * change it finds the first notice that reached the controller, the window for objections, how each
 * objection counts, where the change stands, what each side may do, whether going live was or would
 * be lawful by statute, contract and benchmark, what went wrong, and what a human must judge. It
 * then asks the same under every other contested reading, and names those that would change the
 * outcome.
 *
 * <p>{@link eu.dpasdk.rules.subprocessing.SubProcessorRegister} gives the list of sub-processors at
 * any moment. {@link eu.dpasdk.rules.subprocessing.ConsentRule} and {@link
 * eu.dpasdk.rules.subprocessing.EngagementRule} are the rules; {@link
 * eu.dpasdk.rules.subprocessing.ConsentFinding} the kinds of findings.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
