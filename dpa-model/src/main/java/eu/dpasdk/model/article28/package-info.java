/**
 * What Article 28 GDPR asks of a data-processing agreement, and what an agreement makes of it.
 *
 * <p>An {@link eu.dpasdk.model.article28.Assessment} holds an {@link
 * eu.dpasdk.model.article28.ElementFinding} for each {@link eu.dpasdk.model.article28.Element} of
 * Articles 28 and 33(2), on two axes that are never merged: the text of the law, and the clauses of
 * Decision (EU) 2021/915 with the guidelines of the EDPB. A {@link
 * eu.dpasdk.model.article28.GroupFinding} follows from its parts; a {@link
 * eu.dpasdk.model.article28.GapFinding} tells whether the agreement has what the Commission clauses
 * have beyond the law.
 *
 * <p>An assessment is computed, never stored with the agreement.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.article28;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
