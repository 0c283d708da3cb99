/**
 * Stories with time travel: under this agreement, when these things happened at these local times,
 * then on that day these duties, powers and findings stand, and nothing else.
 *
 * <p>Start with {@link eu.dpasdk.testkit.scenario.Scenario}.
 */
@NullMarked
package eu.dpasdk.testkit.scenario;

import org.jspecify.annotations.NullMarked;
