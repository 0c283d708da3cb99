package eu.dpasdk.rules.matter;

import eu.dpasdk.model.law.Text;
import java.time.Duration;
import java.time.Instant;

/** Elapsed time between two moments, in words. */
public final class Lag {
  private Lag() {}

  /** Returns the elapsed time in whole minutes, such as {@code "29 h 15 min"}. */
  public static Text between(Instant from, Instant to) {
    Duration elapsed = Duration.between(from, to);
    String rest = elapsed.toMinutesPart() == 0 ? "" : " " + elapsed.toMinutesPart() + " min";
    return Text.of(elapsed.toHours() + " uur" + rest, elapsed.toHours() + " h" + rest);
  }
}
