package eu.dpasdk.docs.example;

import eu.dpasdk.model.law.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was given in an example.
 *
 * @param at when, if that is one moment
 * @param words what
 */
public record Fact(Optional<Instant> at, Text words) {}
