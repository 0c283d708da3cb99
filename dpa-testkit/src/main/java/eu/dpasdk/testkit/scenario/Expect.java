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

  /** A duty by the last part of its id, such as {@code notify-authority}; without a deadline. */
  public static Expect duty(String name, DutyStatus status) {
    return plain("duty " + name + " " + status);
  }

  /** A power, such as {@code OBJECT}, of a party; without an end. */
  public static Expect power(String id, PartyRole holder, PowerState state) {
    return plain("power " + id + " of " + holder + " " + state);
  }

  /** Something that must not be done, by the last part of its id. */
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

  /** Returns this duty with the first local moment at which it is late. */
  public Expect lateFrom(String localTime) {
    return new Expect(what, " late from ", localTime);
  }

  /** Returns this power with the first local moment at which it can no longer be used. */
  public Expect until(String localTime) {
    return new Expect(what, " until ", localTime);
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
