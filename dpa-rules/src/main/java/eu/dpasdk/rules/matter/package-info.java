/**
 * What the topics share when they tell where one matter stands: the facts of the matter, the
 * lifetime of the agreement, and the ledger in which duties, powers, prohibitions, findings and
 * questions are entered.
 *
 * <p>{@link eu.dpasdk.rules.matter.MatterRules} is what a topic implements; {@link
 * eu.dpasdk.rules.matter.Matters} asks it, also under the other readings and at the moments at
 * which the answer might change.
 */
@NullMarked
@ApiStatus(ApiLevel.INTERNAL)
package eu.dpasdk.rules.matter;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
