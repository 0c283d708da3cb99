/**
 * Where the running agreement stands: the topics put together, and nothing else. Start with {@link
 * eu.dpasdk.rules.docket.Docket}.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.docket;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
