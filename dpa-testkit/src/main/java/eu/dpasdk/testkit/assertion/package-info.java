/**
 * Assertions about answers, in the manner of AssertJ.
 *
 * <p>Start with {@link eu.dpasdk.testkit.assertion.DpaAssertions}.
 */
@NullMarked
@ApiStatus(ApiLevel.EXPERIMENTAL)
package eu.dpasdk.testkit.assertion;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
