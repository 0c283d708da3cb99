/**
 * The proof of the docket: case files that live a life, and what holds for the docket of any.
 *
 * <p>{@link eu.dpasdk.testkit.docket.CaseFileArbitraries} makes case files by simulating episodes
 * of every topic; {@link eu.dpasdk.testkit.docket.DocketLaws} is inherited by whoever answers for a
 * whole case file.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
