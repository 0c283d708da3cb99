/**
 * Tests for whoever computes deadlines (Regulation 1182/71, Algemene termijnenwet, contract terms).
 *
 * <p>{@link eu.dpasdk.testkit.time.TimeArbitraries} makes limits, requests, recorded times, zones,
 * calendars and readings, biased to the days on which deadlines go wrong: month ends, 29 February,
 * clock changes, midnight in Amsterdam against midnight UTC, holidays, days equated by decree, the
 * first and last day a calendar knows. With jqwik on the class path {@code @ForAll DeadlineRequest}
 * just works, through {@link eu.dpasdk.testkit.jqwik.DpaArbitraryProvider}.
 *
 * <p>{@link eu.dpasdk.testkit.time.DeadlineLaws} is an interface to inherit: name the {@link
 * eu.dpasdk.testkit.time.DeadlineComputation} under test, and every law runs as a property. The
 * names of the laws carry the article.
 *
 * <p>{@link eu.dpasdk.testkit.time.DeadlineOracle} computes the same deadlines by walking one day
 * at a time over a {@link eu.dpasdk.testkit.time.DayByDayCalendar}: slow, and easy to check by eye
 * against the law. {@link eu.dpasdk.testkit.time.WrittenOutCalendars} holds the holidays, reckoned
 * apart from the library. {@link eu.dpasdk.testkit.time.WrongDeadlines} are the usual mistakes, for
 * whoever wants to see that laws and vectors catch them.
 *
 * <p>Start with {@link eu.dpasdk.testkit.time.DeadlineLaws}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.time;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
