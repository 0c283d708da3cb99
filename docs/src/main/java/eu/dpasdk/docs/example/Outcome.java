package eu.dpasdk.docs.example;

import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Text;
import java.util.Optional;

/**
 * One thing that follows from an example.
 *
 * @param kind what sort of thing
 * @param note where it stands, such as whose duty it is and until when; may be missing
 * @param reason the rule it follows from; missing only where another reading is named
 */
public record Outcome(OutcomeKind kind, Optional<Text> note, Optional<Reason> reason) {
  static Outcome of(OutcomeKind kind, Reason reason) {
    return new Outcome(kind, Optional.empty(), Optional.of(reason));
  }

  static Outcome of(OutcomeKind kind, Text note, Reason reason) {
    return new Outcome(kind, Optional.of(note), Optional.of(reason));
  }

  static Outcome of(OutcomeKind kind, Text note) {
    return new Outcome(kind, Optional.of(note), Optional.empty());
  }
}
