/**
 * Amendments (FlexFront 17, Stratech 14, Article 28(2) and (3) GDPR): when one takes effect, who
 * may object until when, and what it cannot change. Start with {@link
 * eu.dpasdk.rules.amendment.AmendmentMatter}.
 */
@NullMarked
package eu.dpasdk.rules.amendment;

import org.jspecify.annotations.NullMarked;
