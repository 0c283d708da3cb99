package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.breach.AuthorityNotified;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.breach.BreachRisk;
import eu.dpasdk.model.breach.BreachRiskAssessed;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.instruction.InstructionGiven;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.request.RequestAnswered;
import eu.dpasdk.model.request.RequestForwarded;
import eu.dpasdk.model.request.RequestReceived;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plain Java that groups events by matter and finds when five kinds of duty arose, ended, were kept
 * and fell away: telling the controller of a breach and the authority (72 hours), passing a request
 * on and answering it (one month), and following an instruction. One event of a kind a matter.
 */
final class Courses {
  private final Map<String, Matter> breaches = new HashMap<>();
  private final Map<String, Matter> requests = new HashMap<>();
  private final Map<String, Matter> instructions = new HashMap<>();

  /** When a duty arose, ends, was kept and fell away; null where it did not. */
  record Course(String id, Instant arises, Instant end, Instant done, Instant fell) {}

  private static final class Matter {
    private Instant began;
    private Instant told;
    private Instant done;
    private Instant fell;
  }

  private Courses(List<Event> events, Instant at) {
    for (Event event : events) {
      if (event instanceof BreachNoticed each) {
        of(breaches, each.breach()).began = known(each.at(), at);
      } else if (event instanceof BreachNotified each) {
        of(breaches, each.breach()).told = known(arrived(each.delivery()), at);
      } else if (event instanceof BreachRiskAssessed each) {
        boolean unlikely = each.risk() == BreachRisk.UNLIKELY;
        of(breaches, each.breach()).fell = unlikely ? known(each.at(), at) : null;
      } else if (event instanceof AuthorityNotified each) {
        of(breaches, each.breach()).done = known(each.at(), at);
      } else if (event instanceof RequestReceived each) {
        of(requests, each.request()).began = known(each.at(), at);
      } else if (event instanceof RequestForwarded each) {
        of(requests, each.request()).told = known(arrived(each.delivery()), at);
      } else if (event instanceof RequestAnswered each) {
        of(requests, each.request()).done = known(each.at(), at);
      } else if (event instanceof InstructionGiven each) {
        of(instructions, each.instruction()).began = known(each.at(), at);
      }
    }
  }

  private static Matter of(Map<String, Matter> matters, MatterId id) {
    return matters.computeIfAbsent(id.id(), unused -> new Matter());
  }

  private static RecordedTime arrived(Delivery delivery) {
    return ((MessageDelivery) delivery).arrived().orElseThrow();
  }

  private static Instant known(RecordedTime time, Instant at) {
    Instant moment = PlainDates.instant(time);
    return moment.isAfter(at) ? null : moment;
  }

  static List<Course> of(CaseFile file, Instant at) {
    Courses courses = new Courses(file.events(), at);
    List<Course> all = new ArrayList<>();
    courses.breaches.forEach(
        (id, each) -> {
          if (each.began != null) {
            all.add(
                new Course("breach/" + id + "/tell-controller", each.began, null, each.told, null));
          }
          if (each.told != null) {
            Instant end = each.told.plus(72, ChronoUnit.HOURS);
            all.add(
                new Course(
                    "breach/" + id + "/notify-authority", each.told, end, each.done, each.fell));
          }
        });
    courses.requests.forEach(
        (id, each) -> {
          if (each.began != null) {
            all.add(new Course("request/" + id + "/forward", each.began, null, each.told, null));
          }
          if (each.told != null) {
            LocalDate last = PlainDates.lastDayOfMonths(PlainDates.day(each.told), 1, false);
            Instant end = PlainDates.endOf(last);
            all.add(new Course("request/" + id + "/answer", each.told, end, each.done, null));
          }
        });
    courses.instructions.forEach(
        (id, each) -> {
          if (each.began != null) {
            all.add(new Course("instruction/" + id + "/follow", each.began, null, null, null));
          }
        });
    return all;
  }
}
