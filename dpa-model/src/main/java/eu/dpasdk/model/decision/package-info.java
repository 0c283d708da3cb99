/**
 * What every topic answers with: findings, powers, open questions and verdicts.
 *
 * <p>A {@link eu.dpasdk.model.decision.Finding} is measured against one axis only: statute,
 * contract or benchmark. A {@link eu.dpasdk.model.decision.Power} is what a party may do. An {@link
 * eu.dpasdk.model.decision.OpenQuestion} is what a human must judge; the library never guesses it.
 * An {@link eu.dpasdk.model.decision.Inconsistency} says that recorded facts clash; it never
 * changes an unrelated answer.
 *
 * <p>Each carries its reason: rule, clauses, law and operands, from which the module of rules makes
 * words in Dutch or English.
 *
 * <p>Start with {@link eu.dpasdk.model.decision.Finding}.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.decision;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
