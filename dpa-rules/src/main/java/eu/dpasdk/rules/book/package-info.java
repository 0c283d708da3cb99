/**
 * The rule book: every rule of every topic, and the words that reasons are rendered in.
 *
 * <p>{@link eu.dpasdk.rules.book.RuleBook} joins the enums of rules. {@link
 * eu.dpasdk.rules.book.Explanations} turns a reason into a sentence with its sources, in Dutch or
 * English; nothing is rendered until it is asked for.
 */
@NullMarked
@ApiStatus(ApiLevel.MAINTAINED)
package eu.dpasdk.rules.book;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import org.jspecify.annotations.NullMarked;
