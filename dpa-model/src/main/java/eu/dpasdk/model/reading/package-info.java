/**
 * The answers chosen to all contested questions, over all topics.
 *
 * <p>{@link eu.dpasdk.model.reading.Readings} is passed with every question that is asked of the
 * rules; its defaults are the first answers. {@link eu.dpasdk.model.reading.ReadingOptions} lists
 * every answer by name.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.reading;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
