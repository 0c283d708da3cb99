/**
 * How bad input is refused: one exception for an impossible value, with all faults and their paths.
 *
 * <p>A legal outcome is never an exception. Only a value that cannot exist (a time limit of zero
 * days, two clauses with one number) is refused, and then with everything that is wrong with it.
 *
 * <p>Start with {@link eu.dpasdk.model.fault.InvalidValueException}.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.fault;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
