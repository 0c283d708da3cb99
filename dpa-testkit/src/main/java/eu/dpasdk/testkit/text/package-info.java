/**
 * How values look in the output of a failed test: a line an event, local times, what differs.
 *
 * <p>Not for users: it is what the other packages print with.
 */
@NullMarked
@ApiStatus(ApiLevel.INTERNAL)
package eu.dpasdk.testkit.text;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
