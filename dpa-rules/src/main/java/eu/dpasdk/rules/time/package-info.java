/**
 * How a time limit becomes a deadline (Regulation 1182/71, Algemene termijnenwet, contract terms).
 *
 * <p>{@link eu.dpasdk.rules.time.Deadlines#compute} is the one question. It counts from the day
 * after the event, ends at the end of the last day, rolls where the governing rules say so, and
 * lists every contested reading that would end elsewhere. {@link eu.dpasdk.rules.time.TimeRule}
 * lists the rules it applies, in the order in which it applies them; the steps of a deadline are
 * those rules with their values.
 *
 * <p>{@link eu.dpasdk.rules.time.HolidayCalendars} finds a calendar by name; {@link
 * eu.dpasdk.rules.time.WorkingCalendar} answers which days are worked, and refuses a day its data
 * do not cover. {@link eu.dpasdk.rules.time.LocalTimes} settles the hour that a clock change
 * repeats or skips.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.time;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
