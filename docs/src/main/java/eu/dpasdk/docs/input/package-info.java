/**
 * What the runner is given, turned into values of the model, or refused with all its faults.
 *
 * <p>Every document takes the same road: {@link eu.dpasdk.docs.json.StrictJson} reads it, {@link
 * eu.dpasdk.docs.input.SchemaCheck} holds it against its schema, {@link
 * eu.dpasdk.docs.input.Binder} makes the value. {@link eu.dpasdk.docs.input.CaseFiles} and {@link
 * eu.dpasdk.docs.input.DeadlineLines} are the two kinds of input; {@link
 * eu.dpasdk.docs.input.LineReader} cuts a stream into lines without trusting their length.
 */
@NullMarked
package eu.dpasdk.docs.input;

import org.jspecify.annotations.NullMarked;
