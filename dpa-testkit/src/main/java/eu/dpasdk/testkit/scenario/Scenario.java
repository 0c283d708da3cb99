package eu.dpasdk.testkit.scenario;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.text.Difference;
import eu.dpasdk.testkit.text.EventLine;
import eu.dpasdk.testkit.text.LocalText;
import eu.dpasdk.testkit.vectors.DocketUnderReadings;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A story under an agreement, told at local times and asked about at others.
 *
 * <pre>{@code
 * Scenario.under(StratechTerms.agreementWith(municipality))
 *     .on("2026-11-09T11:30", at -> BreachNoticed.of(b1, PROCESSOR, AWARE, at))
 *     .on("2026-11-10T16:45", at -> BreachNotified.of(b1, MessageDelivery.arrived(EMAIL, at), items))
 *     .then(
 *         "2026-11-13T16:44",
 *         "breach/b1",
 *         duty("notify-authority", IN_FORCE).lateFrom("2026-11-13T16:45"),
 *         ...)
 *     .then("2026-11-13T16:45", "breach/b1", duty("notify-authority", VIOLATED).lateFrom(...), ...);
 * }</pre>
 *
 * <p>What is expected of a matter is all of its items: anything else that stands there fails the
 * test, and so does anything that does not. Compared are kind, id, state and end. Who owes whom,
 * since when, and why, are for {@link #thenDocket} with {@link
 * eu.dpasdk.testkit.assertion.DpaAssertions}; so is a part of a matter in which much stands, such
 * as {@code agreement}. The failure shows the difference and the timeline. Scenarios are values:
 * each step returns a new one, and one beginning can go on in several ways.
 */
public final class Scenario {
  private static final DocketUnderReadings LIBRARY =
      (file, at, readings) -> Docket.of(file, at, readings).report();

  private final Agreement agreement;
  private final List<Event> events;
  private final Readings readings;
  private final DocketUnderReadings subject;
  private final Optional<Instant> asked;

  private Scenario(
      Agreement agreement,
      List<Event> events,
      Readings readings,
      DocketUnderReadings subject,
      Optional<Instant> asked) {
    this.agreement = agreement;
    this.events = List.copyOf(events);
    this.readings = readings;
    this.subject = subject;
    this.asked = asked;
  }

  /** Begins a story under {@code agreement}, with the default readings. */
  public static Scenario under(Agreement agreement) {
    return new Scenario(agreement, List.of(), Readings.defaults(), LIBRARY, Optional.empty());
  }

  /** Returns this story under other readings. */
  public Scenario reading(Readings other) {
    return new Scenario(agreement, events, other, subject, asked);
  }

  /** Returns this story with the answers of {@code other}, such as an adapter of one's own. */
  public Scenario answeredBy(DocketUnderReadings other) {
    return new Scenario(agreement, events, readings, other, asked);
  }

  /** Adds what happened at a local time of the agreement's zone, such as 2026-03-02T09:00. */
  public Scenario on(String localTime, Function<RecordedTime, Event> event) {
    return given(event.apply(RecordedTime.of(LocalDateTime.parse(localTime))));
  }

  /** Adds an event that holds its own moments. */
  public Scenario given(Event event) {
    List<Event> more = new ArrayList<>(events);
    more.add(event);
    return new Scenario(agreement, more, readings, subject, asked);
  }

  /**
   * Asserts that at a local time exactly {@code expected} stands in the matter, such as {@code
   * breach/b1} or {@code audit}; with nothing expected, that nothing stands there.
   *
   * @throws IllegalArgumentException if nothing is expected of a matter that this story does not
   *     have, at any time: it may be misspelt; {@link #thenNothing} is for one that it must not
   *     have
   */
  public Scenario then(String localTime, String matter, Expect... expected) {
    return then(instant(localTime), matter, expected);
  }

  /** Asserts the same one nanosecond before a local time. */
  public Scenario thenJustBefore(String localTime, String matter, Expect... expected) {
    return then(instant(localTime).minusNanos(1), matter, expected);
  }

  /**
   * Asserts that at a local time nothing stands in the matter, whether or not this story has one of
   * that name.
   *
   * @throws IllegalArgumentException if {@code matter} begins with no topic, lacks the name that
   *     matters of its topic have, or has one where they have none
   */
  public Scenario thenNothing(String localTime, String matter) {
    MatterPath.check(matter);
    return compared(instant(localTime), matter, List.of());
  }

  /**
   * Travels from the moment last asked about to the next at which anything changes by itself, in
   * any matter, and asserts that this is {@code localTime}. The failure tells what changes then.
   */
  public Scenario thenChangesAt(String localTime) {
    Instant from =
        asked.orElseThrow(() -> new IllegalStateException("ask about a moment before this"));
    Optional<Instant> next = report(from).nextChange();
    Instant expected = instant(localTime);
    if (!next.equals(Optional.of(expected))) {
      throw new AssertionError(
          "expected the next change at "
              + LocalText.of(expected, zone())
              + " but it is "
              + next.map(at -> LocalText.of(at, zone()) + changes(from, at)).orElse("never\n")
              + timeline(from));
    }
    return askedAt(expected);
  }

  /** Hands over the docket at a local time, for assertions of one's own. */
  public Scenario thenDocket(String localTime, Consumer<DocketReport> assertions) {
    Instant at = instant(localTime);
    try {
      assertions.accept(report(at));
    } catch (AssertionError failed) {
      throw new AssertionError(failed.getMessage() + "\n" + timeline(at), failed);
    }
    return askedAt(at);
  }

  /** Returns the case file as it stands. */
  public CaseFile caseFile() {
    return CaseFile.of(agreement, events);
  }

  private Scenario then(Instant at, String matter, Expect... expected) {
    if (expected.length == 0) {
      refuseUnlessMatter(matter, at);
    }
    return compared(at, matter, Arrays.stream(expected).map(each -> each.line(zone())).toList());
  }

  /** The library's docket has a matter from the first event on that names it, early or late. */
  private void refuseUnlessMatter(String matter, Instant at) {
    List<Matter> matters = LIBRARY.report(caseFile(), at, readings).matters();
    if (matters.stream().noneMatch(each -> each.key().path().equals(matter))) {
      throw new IllegalArgumentException(
          "nothing is expected of "
              + matter
              + ", which this story does not have; it has "
              + names(matters)
              + "if that is what is meant, say thenNothing");
    }
  }

  private Scenario compared(Instant at, String matter, List<String> expected) {
    List<Matter> matters = report(at).matters();
    Optional<Matter> found =
        matters.stream().filter(each -> each.key().path().equals(matter)).findFirst();
    Difference difference = Difference.between(expected, MatterLines.of(found, zone()));
    if (!difference.isNone()) {
      throw new AssertionError(
          matter
              + " at "
              + LocalText.of(at, zone())
              + " (- expected, + found)\n"
              + difference.text()
              + (found.isPresent() ? "" : matter + " is not in the docket, only " + names(matters))
              + timeline(at));
    }
    return askedAt(at);
  }

  /** What stands differently, matter by matter; the reasons alone may differ. */
  private String changes(Instant before, Instant after) {
    List<Matter> earlier = report(before).matters();
    StringBuilder text = new StringBuilder(", when (- before, + then)\n");
    for (Matter matter : report(after).matters()) {
      Optional<Matter> was =
          earlier.stream().filter(each -> each.key().equals(matter.key())).findFirst();
      Difference difference =
          Difference.between(
              MatterLines.of(was, zone()), MatterLines.of(Optional.of(matter), zone()));
      if (!difference.isNone()) {
        text.append(matter.key().path()).append('\n').append(difference.changes());
      }
    }
    return text.toString();
  }

  private static String names(List<Matter> matters) {
    return matters.stream()
        .map(each -> each.key().path())
        .collect(Collectors.joining(", ", "", "\n"));
  }

  private DocketReport report(Instant at) {
    return subject.report(caseFile(), at, readings);
  }

  private Scenario askedAt(Instant at) {
    return new Scenario(agreement, events, readings, subject, Optional.of(at));
  }

  private Instant instant(String localTime) {
    return LocalDateTime.parse(localTime).atZone(zone()).toInstant();
  }

  private ZoneId zone() {
    return agreement.zone();
  }

  /** The events in the order in which they happened, and the moment asked about among them. */
  private String timeline(Instant at) {
    List<EventLine> lines = new ArrayList<>();
    events.forEach(event -> lines.add(EventLine.of(event, zone())));
    lines.add(new EventLine(at, "<-- asked"));
    lines.sort(Comparator.comparing(EventLine::at));
    StringBuilder text = new StringBuilder("timeline under " + agreement.id() + "\n");
    for (EventLine line : lines) {
      text.append("  ")
          .append(line.at().equals(Instant.MIN) ? "no date" : LocalText.of(line.at(), zone()))
          .append("  ")
          .append(line.text())
          .append('\n');
    }
    return text.toString();
  }
}
