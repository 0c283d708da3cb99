/**
 * A case file: an agreement and what happened under it.
 *
 * <p>A {@link eu.dpasdk.model.casefile.CaseFile} holds events in any order. {@link
 * eu.dpasdk.model.casefile.Event} is the root of all of them; each kind lives with its topic.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.casefile;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
