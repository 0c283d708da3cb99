/**
 * Runs laws without jqwik's engine: as JUnit's own dynamic tests, or one at a time.
 *
 * <p>Laws are interfaces to inherit. In a suite that runs jqwik that is all there is to do, if the
 * name of the class ends in {@code Test}. {@link eu.dpasdk.testkit.run.Laws} is for every other
 * suite, from Java or Kotlin, and for whoever wants to know which law a wrong implementation
 * breaks.
 */
@NullMarked
@ApiStatus(ApiLevel.EXPERIMENTAL)
package eu.dpasdk.testkit.run;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
