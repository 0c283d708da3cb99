package eu.dpasdk.testkit.scenario;

import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.testkit.text.LocalText;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * One thing that should stand in a matter, such as a duty with its status and deadline. Times are
 * local to the agreement, such as {@code 2026-03-13T00:00}, and always the first moment that is too
 * late.
 *
 * <p>What can stand in a matter is listed, topic by topic, at {@link
 * eu.dpasdk.model.decision.Topic}. Duties and prohibitions are named by the {@code slug()} of a
 * {@link eu.dpasdk.rules.matter.MatterRule} of the topic, such as {@code ChangeRule.TELL_CHANGE}:
 * {@code tell-change}; everything else by the name of its constant, such as {@code
 * ENOUGH_TIME_TO_OBJECT}. To see what stands in a matter of a story, expect nothing there and read
 * the difference.
 */
public final class Expect {
  private final String what;
  private final String bound;
  private final String local;

  private Expect(String what, String bound, String local) {
    this.what = what;
    this.bound = bound;
    this.local = local;
  }

  /**
   * A duty by its id without the path of the matter, such as {@code notify-authority} or {@code
   * make-report/2026}; without a deadline.
   */
  public static Expect duty(String name, DutyStatus status) {
    return plain("duty " + name + " " + status);
  }

  /** A power, such as {@code OBJECT}, of a party; without an end. */
  public static Expect power(String id, PartyRole holder, PowerState state) {
    return plain("power " + id + " of " + holder + " " + state);
  }

  /** Something that must not be done, by its id without the path of the matter. */
  public static Expect prohibition(String name) {
    return plain("prohibition " + name);
  }

  /** Something that went wrong. */
  public static Expect finding(String id) {
    return plain("finding " + id);
  }

  /** Something that a human must judge. */
  public static Expect question(String id) {
    return plain("question " + id);
  }

  /** Something that cannot be decided from the file. */
  public static Expect unresolved(String id) {
    return plain("unresolved " + id);
  }

  /** Facts that cannot all be true. */
  public static Expect inconsistency(String id) {
    return plain("inconsistency " + id);
  }

  /** A reading, such as {@code ROLL}, under which the answer would be another. */
  public static Expect ambiguous(String reading) {
    return plain("ambiguous " + reading);
  }

  /**
   * Returns this duty with the first local moment at which it is late.
   *
   * @throws IllegalStateException if this is no duty
   */
  public Expect lateFrom(String localTime) {
    return ending("duty", " late from ", localTime);
  }

  /**
   * Returns this power with the first local moment at which it can no longer be used.
   *
   * @throws IllegalStateException if this is no power
   */
  public Expect until(String localTime) {
    return ending("power", " until ", localTime);
  }

  private Expect ending(String kind, String words, String localTime) {
    if (!what.startsWith(kind + " ")) {
      throw new IllegalStateException(
          "no " + kind + ", and so never" + words + "a moment: " + what);
    }
    return new Expect(what, words, localTime);
  }

  private static Expect plain(String what) {
    return new Expect(what, "", "");
  }

  String line(ZoneId zone) {
    return local.isEmpty()
        ? what
        : what + bound + LocalText.of(LocalDateTime.parse(local).atZone(zone).toInstant(), zone);
  }
}
