/**
 * Time limits, deadlines and holiday calendars (Regulation 1182/71, Algemene termijnenwet, and the
 * periods of contracts).
 *
 * <p>A {@link eu.dpasdk.model.time.TimeLimit} is what an agreement or law says: ten days, 72 hours.
 * A {@link eu.dpasdk.model.time.DeadlineRequest} joins it to an event, a {@link
 * eu.dpasdk.model.time.ComputationRule}, a zone and a {@link eu.dpasdk.model.time.HolidayCalendar};
 * the module of rules makes a {@link eu.dpasdk.model.time.Deadline} of it. A deadline is half open:
 * its last day is inclusive, for people; {@code endExclusive} is the first instant that is late,
 * for machines. Nothing here ever says 23:59:59.
 *
 * <p>Days, weeks, months and years are calendar arithmetic in the zone; a day may last 23 or 25
 * hours. Hours are elapsed time.
 *
 * <p>{@link eu.dpasdk.model.time.TimeReadings} holds the answers to the questions lawyers answer
 * differently; each answer is an enum of this package whose first constant is the default.
 *
 * <p>Start with {@link eu.dpasdk.model.time.TimeLimit} and {@link eu.dpasdk.model.time.Deadline}.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.time;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
