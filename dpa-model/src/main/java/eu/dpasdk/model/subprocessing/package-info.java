/**
 * Sub-processors: what was agreed, what happened, what follows (Article 28(2), (3)(d) and (4) GDPR;
 * FlexFront 5; Stratech 10 and annex 1 §4; clause 7.7 of Decision (EU) 2021/915).
 *
 * <p>Terms, in contract order: {@link eu.dpasdk.model.subprocessing.SubProcessingTerms} holds the
 * {@link eu.dpasdk.model.subprocessing.Authorisation}, the {@link
 * eu.dpasdk.model.subprocessing.ApprovedList}, the {@link
 * eu.dpasdk.model.subprocessing.ChangeNotice}, the {@link
 * eu.dpasdk.model.subprocessing.ObjectionTerms} with their {@link
 * eu.dpasdk.model.subprocessing.WindowTerms}, the {@link eu.dpasdk.model.subprocessing.Standstill},
 * the powers to terminate and the {@link eu.dpasdk.model.subprocessing.SubContractTerms}.
 *
 * <p>Facts: the kinds of {@link eu.dpasdk.model.subprocessing.SubProcessingEvent}, from {@link
 * eu.dpasdk.model.subprocessing.ChangeNotified} to {@link
 * eu.dpasdk.model.subprocessing.SubProcessorEngaged}. A {@link
 * eu.dpasdk.model.subprocessing.ChangeId} ties the facts of one change together.
 *
 * <p>Decisions: a {@link eu.dpasdk.model.subprocessing.ConsentReport} holds one {@link
 * eu.dpasdk.model.subprocessing.ConsentDecision} a change, and the list of sub-processors.
 *
 * <p>Start with {@link eu.dpasdk.model.subprocessing.SubProcessingTerms}.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.subprocessing;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
