/**
 * The laws of how long data are kept and of what happens to them at the end: {@link
 * eu.dpasdk.testkit.retention.RetentionLaws}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.testkit.retention;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
