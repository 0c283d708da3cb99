/**
 * The runner's answers, as JSON for machines and as text for people, in Dutch and in English.
 *
 * <p>{@link eu.dpasdk.docs.answer.AnswerJson} writes the decisions of the model with their
 * sentences beside them. {@link eu.dpasdk.docs.answer.DeadlineText} and {@link
 * eu.dpasdk.docs.answer.ConsentText} tell them on a {@link eu.dpasdk.docs.answer.Page}, which keeps
 * every line within 100 columns. No answer is made here: all words come from reasons.
 */
@NullMarked
package eu.dpasdk.docs.answer;

import org.jspecify.annotations.NullMarked;
