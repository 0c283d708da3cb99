/**
 * What jqwik loads: {@code @ForAll CaseFile} just works.
 *
 * <p>Start with {@link eu.dpasdk.testkit.jqwik.DpaArbitraryProvider}.
 */
@NullMarked
package eu.dpasdk.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
