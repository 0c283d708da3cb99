package eu.dpasdk.docs.answer;

import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.time.Deadline;
import java.time.ZoneId;
import java.util.List;

/** A deadline as text for people. */
public final class DeadlineText {
  private DeadlineText() {}

  /** Returns {@code deadline}, the answer to the request called {@code id}. */
  public static String of(String id, Deadline deadline, ZoneId zone, Language language) {
    Telling telling = new Telling(language, zone);
    Page page = new Page();
    String end = telling.end(deadline.lastDay(), deadline.endExclusive());
    page.entry("", id.isEmpty() ? end : id + ": " + end);
    deadline.steps().forEach(step -> page.hanging("  · ", telling.reason(step)));
    if (!deadline.otherReadings().isEmpty()) {
      page.hanging("  ", telling.say(Phrase.OTHER_READINGS) + ":");
      deadline.otherReadings().forEach(other -> page.hanging("  ? ", telling.other(other)));
    }
    return page.toString();
  }

  /** Returns that the request called {@code id} is refused. */
  public static String refused(String id, int number, List<Fault> faults, Language language) {
    Page page = new Page();
    page.entry("", (id.isEmpty() ? "#" + number : id) + ": " + Phrase.REFUSED.in(language));
    for (Fault fault : faults) {
      page.hanging("  ! ", fault.sentence());
    }
    return page.toString();
  }
}
