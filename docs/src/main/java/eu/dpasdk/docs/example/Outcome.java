package eu.dpasdk.docs.example;

import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that follows from an example.
 *
 * @param kind what sort of thing
 * @param note where it stands, such as whose duty it is and until when; may be missing
 * @param reason the rule it follows from; missing only where another reading is named
 * @param span the limit it sets, if it sets one
 */
public record Outcome(
    OutcomeKind kind, Optional<Text> note, Optional<Reason> reason, Optional<Span> span) {
  static Outcome of(OutcomeKind kind, Reason reason) {
    return new Outcome(kind, Optional.empty(), Optional.of(reason), Optional.empty());
  }

  static Outcome of(OutcomeKind kind, Text note, Reason reason) {
    return new Outcome(kind, Optional.of(note), Optional.of(reason), Optional.empty());
  }

  static Outcome of(OutcomeKind kind, Text note) {
    return new Outcome(kind, Optional.of(note), Optional.empty(), Optional.empty());
  }

  /** Returns this with the end of a time limit. */
  Outcome until(Optional<Instant> endExclusive, Text words) {
    return new Outcome(kind, note, reason, endExclusive.map(end -> new Span(words, end)));
  }
}
