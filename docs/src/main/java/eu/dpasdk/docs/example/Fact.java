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
public record Fact(Optional<Instant> at, Text words) {
  /** Returns what happened without the details. */
  public Text brief() {
    return Text.of(words.nl().split(":", 2)[0], words.en().split(":", 2)[0]);
  }
}
