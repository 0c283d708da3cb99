package eu.dpasdk.docs.example;

import eu.dpasdk.model.law.Text;
import java.time.Instant;

/**
 * The end of a time limit of an example.
 *
 * @param words whose limit it is and for what
 * @param endExclusive the first moment that is too late
 */
public record Span(Text words, Instant endExclusive) {}
