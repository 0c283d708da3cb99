/**
 * The laws of how long data are kept and of what happens to them at the end: {@link
 * eu.dpasdk.testkit.retention.RetentionLaws}.
 *
 * <p>For a job that finds what must be erased among many records there is {@link
 * eu.dpasdk.testkit.retention.ErasureSweepLaws}, which compares it with the decision on each
 * record; {@link eu.dpasdk.testkit.retention.WrongSweeps} are the usual mistakes about that.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.retention;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
