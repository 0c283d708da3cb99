/**
 * The references everything else rests on: provisions of law, clauses of the agreement, rule ids.
 *
 * <p>{@link eu.dpasdk.model.law.Citation} points into a law ({@code GDPR 28(2)}), {@link
 * eu.dpasdk.model.law.ClauseRef} into the agreement ({@code 10.1 s.3}), and {@link
 * eu.dpasdk.model.law.RuleId} into the rule book. A {@link eu.dpasdk.model.law.Reason} joins the
 * three with the values a rule was applied to; it holds no sentence, so that an answer costs
 * nothing for words nobody reads.
 *
 * <p>{@link eu.dpasdk.model.law.Axis} keeps statute, contract and benchmark apart. {@link
 * eu.dpasdk.model.law.Text} is a text in Dutch and English.
 *
 * <p>Start with {@link eu.dpasdk.model.law.Reason}. This package uses no other package of the model
 * but the one for faults.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.law;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
