/**
 * The proof of the docket: case files that live a life, and what holds for the docket of any.
 *
 * <p>{@link eu.dpasdk.testkit.docket.CaseFileArbitraries} makes case files by simulating episodes
 * of every topic; {@link eu.dpasdk.testkit.docket.DocketLaws} is inherited by whoever answers for a
 * whole case file.
 */
@NullMarked
package eu.dpasdk.testkit.docket;

import org.jspecify.annotations.NullMarked;
