/**
 * Assertions about answers, in the manner of AssertJ.
 *
 * <p>Start with {@link eu.dpasdk.testkit.assertion.DpaAssertions}.
 */
@NullMarked
package eu.dpasdk.testkit.assertion;

import org.jspecify.annotations.NullMarked;
