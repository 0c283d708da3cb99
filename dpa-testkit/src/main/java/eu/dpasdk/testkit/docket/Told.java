package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What laws about one matter need to build a case file and to read the answer; all days and
 * midnights are those of Amsterdam.
 */
public final class Told {
  private Told() {}

  /** Returns the case file of {@code events} under {@code entry}. */
  public static CaseFile file(Catalogue entry, Event... events) {
    return CaseFile.of(Lives.agreement(entry), List.of(events));
  }

  /** Returns an e-mail that reached its addressee at {@code moment}. */
  public static Delivery arrived(Instant moment) {
    return MessageDelivery.arrived(Channel.EMAIL, at(moment));
  }

  /** Returns {@code moment} as it is recorded. */
  public static RecordedTime at(Instant moment) {
    return RecordedTime.of(moment);
  }

  /** Returns the day of {@code moment}. */
  public static LocalDate dayOf(Instant moment) {
    return moment.atZone(Zones.AMSTERDAM).toLocalDate();
  }

  /** Returns the midnight with which {@code day} begins. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(Zones.AMSTERDAM).toInstant();
  }

  /** Returns where the duty called {@code name} stands, if it is there. */
  public static Optional<DutyStatus> status(Matter matter, String name) {
    return duty(matter, name).map(Duty::status);
  }

  /** Returns the first moment at which the duty called {@code name} is late, if it has one. */
  public static Optional<Instant> lateFrom(Matter matter, String name) {
    return duty(matter, name).flatMap(Duty::deadline).map(Deadline::endExclusive);
  }

  /** Returns the duty called {@code name}, such as {@code notify-authority}, if it is there. */
  public static Optional<Duty> duty(Matter matter, String name) {
    String id = matter.key().path() + "/" + name;
    return matter.duties().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Returns the power {@code id} of {@code holder}, if it can be exercised. */
  public static Optional<Power> exercisable(Matter matter, String id, PartyRole holder) {
    return matter.powers().stream()
        .filter(each -> each.id().equals(id) && each.holder() == holder)
        .filter(each -> each.state() == PowerState.EXERCISABLE)
        .findFirst();
  }

  /** Returns whether something was found wrong. */
  public static boolean finds(Matter matter, String id) {
    return matter.findings().stream().anyMatch(each -> each.id().equals(id));
  }

  /** Returns whether a question is left to a human. */
  public static boolean asks(Matter matter, String id) {
    return matter.openQuestions().stream().anyMatch(each -> each.id().equals(id));
  }

  /** Returns whether something is forbidden. */
  public static boolean forbids(Matter matter, String name) {
    return matter.prohibitions().stream().anyMatch(each -> each.id().endsWith("/" + name));
  }
}
