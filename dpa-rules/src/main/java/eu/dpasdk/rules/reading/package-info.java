/**
 * What is bound before rules are asked: zone, holiday calendars and contested readings, as one
 * {@link eu.dpasdk.rules.reading.Interpretation}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.reading;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
