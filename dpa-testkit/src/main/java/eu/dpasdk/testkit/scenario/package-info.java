/**
 * Stories with time travel: under this agreement, when these things happened at these local times,
 * then on that day these duties, powers and findings stand, and nothing else.
 *
 * <p>Start with {@link eu.dpasdk.testkit.scenario.Scenario}.
 */
@NullMarked
@ApiStatus(ApiLevel.EXPERIMENTAL)
package eu.dpasdk.testkit.scenario;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
