/**
 * What jqwik loads: {@code @ForAll CaseFile} just works.
 *
 * <p>Start with {@link eu.dpasdk.testkit.jqwik.DpaArbitraryProvider}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.jqwik;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
