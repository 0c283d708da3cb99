/**
 * What every rule is made of: an id, citations, a statement and a sentence in Dutch and English.
 *
 * <p>Each topic lists its rules in one enum that implements {@link eu.dpasdk.rules.law.Rule}; the
 * rule book joins the enums. A rule makes a {@link eu.dpasdk.model.law.Reason} of itself and the
 * values it was applied to.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.law;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
