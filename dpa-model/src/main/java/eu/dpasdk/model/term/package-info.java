/**
 * Words that the terms of several topics share: how soon, who pays, which law sets a term aside.
 *
 * <p>Contracts seldom name hours. {@link eu.dpasdk.model.term.Timing} keeps the words they use
 * apart and never turns one into a number. {@link eu.dpasdk.model.term.LegalCarveOut} is Article
 * 28(3)(a) GDPR as a contract words it.
 */
@NullMarked
@ValueStyle
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.model.term;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
