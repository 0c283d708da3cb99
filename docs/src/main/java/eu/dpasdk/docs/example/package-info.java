/**
 * The worked examples, executed: what was given and what the library makes of it, in words of both
 * languages.
 *
 * <p>{@link eu.dpasdk.docs.example.Examples} runs them all once: the vectors of the test kit, the
 * examples of this module that reach the other rules, the assessment of the catalogue. It knows for
 * each rule the example that shows it. Nothing here is written by hand but the titles of examples;
 * what follows from them is computed.
 */
@NullMarked
package eu.dpasdk.docs.example;

import org.jspecify.annotations.NullMarked;
