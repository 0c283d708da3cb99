package eu.dpasdk.testkit.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.CaseFileArbitraries;
import eu.dpasdk.testkit.text.Difference;
import eu.dpasdk.testkit.text.Samples;
import eu.dpasdk.testkit.value.ModelArbitraries;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opentest4j.AssertionFailedError;

/**
 * What holds for whatever keeps the events of case files: a table, a log, a file. Inherit this and
 * give a store that is empty.
 *
 * <pre>{@code
 * class MyStoreTest implements EventStoreLaws {
 *   public EventStore emptyStore() {
 *     return new TableStore(database.cleared());
 *   }
 * }
 * }</pre>
 *
 * <p>Runs as 7 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface EventStoreLaws {
  /** Returns a store with nothing in it. */
  EventStore emptyStore() throws Exception;

  /** Events of every kind, with everything an event can hold; some of them twice. */
  @Provide
  default Arbitrary<List<Event>> anyEvents() {
    return ModelArbitraries.of(Event.class)
        .list()
        .ofMaxSize(5)
        .map(
            events -> {
              List<Event> twice = new ArrayList<>(events);
              twice.addAll(events.subList(0, events.size() / 2));
              return twice;
            });
  }

  /** Case files that live a life. */
  @Provide
  default Arbitrary<CaseFile> lives() {
    return CaseFileArbitraries.lives();
  }

  /** Moments in the years of the lives. */
  @Provide
  default Arbitrary<Instant> moments() {
    return Arbitraries.integers()
        .between(0, 1200)
        .map(day -> Instant.parse("2025-01-01T12:00:00Z").plusSeconds(86_400L * day));
  }

  /** What was appended comes back: all of it, nothing else, equal to the last nanosecond. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  default void appendedEventsAreReplayed(@ForAll("anyEvents") List<Event> events) throws Exception {
    EventStore store = filled("a", events);
    assertReplayed(events, store.replay("a"), "what was appended is not what is replayed");
    assertReplayed(
        events,
        store.reopened().replay("a"),
        "what was appended is not what a new process replays");
  }

  /** Replaying changes nothing: it can be done again. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void replayingTwiceIsReplayingOnce(@ForAll("anyEvents") List<Event> events)
      throws Exception {
    EventStore store = filled("a", events);
    List<Event> first = List.copyOf(store.replay("a"));
    assertReplayed(first, store.replay("a"), "the second replay is not the first");
  }

  /** A case file nobody wrote to has no events. */
  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  default void anUnknownCaseFileIsEmpty(@ForAll("anyEvents") List<Event> events) throws Exception {
    assertTrue(filled("a", events).replay("b").isEmpty());
  }

  /** The events of one case file never show in another, however the appends are interleaved. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void caseFilesDoNotMix(
      @ForAll("anyEvents") List<Event> one, @ForAll("anyEvents") List<Event> other)
      throws Exception {
    assertApart(Map.of("one", one, "other", other));
  }

  /** Names are taken to the letter: by case, and where one begins as another does. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void namesOfCaseFilesAreTakenToTheLetter(
      @ForAll("anyEvents") List<Event> one, @ForAll("anyEvents") List<Event> other)
      throws Exception {
    assertApart(Map.of("case-1", one, "Case-1", other, "case-10", one, "CASE-1", other));
  }

  /** What was replayed is a value: later appends do not show in it. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void aReplayIsASnapshot(@ForAll("anyEvents") List<Event> events) throws Exception {
    EventStore store = emptyStore();
    List<List<Event>> seen = new ArrayList<>();
    List<List<Event>> copies = new ArrayList<>();
    for (Event event : events) {
      store.append("a", event);
      List<Event> replayed = store.replay("a");
      seen.add(replayed);
      copies.add(List.copyOf(replayed));
    }
    for (int i = 0; i < seen.size(); i++) {
      int appends = i + 1;
      assertEquals(
          copies.get(i),
          seen.get(i),
          () -> "what was replayed after " + appends + " appends changed with later ones");
    }
  }

  /** The docket of what was stored is the docket of what happened. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void theDocketOfTheReplayIsThatOfTheFile(
      @ForAll("lives") CaseFile file, @ForAll("moments") Instant asOf) throws Exception {
    EventStore store = filled("a", file.events()).reopened();
    CaseFile replayed = CaseFile.of(file.agreement(), store.replay("a"));
    assertEquals(
        Docket.of(file, asOf, Readings.defaults()).report(),
        Docket.of(replayed, asOf, Readings.defaults()).report());
  }

  /** Each file replays, among the others, what it replays where it is alone. */
  private void assertApart(Map<String, List<Event>> named) throws Exception {
    Map<String, List<Event>> files = new TreeMap<>(named);
    Map<String, List<Event>> alone = new TreeMap<>();
    for (Map.Entry<String, List<Event>> file : files.entrySet()) {
      alone.put(
          file.getKey(), List.copyOf(filled(file.getKey(), file.getValue()).replay(file.getKey())));
    }
    EventStore store = emptyStore();
    int most = files.values().stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < most; i++) {
      for (Map.Entry<String, List<Event>> file : files.entrySet()) {
        if (i < file.getValue().size()) {
          store.append(file.getKey(), file.getValue().get(i));
        }
      }
    }
    for (Map.Entry<String, List<Event>> file : alone.entrySet()) {
      assertReplayed(
          file.getValue(),
          store.replay(file.getKey()),
          "the case file " + file.getKey() + " replays otherwise beside " + alone.keySet());
    }
  }

  private static void assertReplayed(List<Event> expected, List<Event> replayed, String what) {
    if (!expected.equals(replayed)) {
      Difference difference = Difference.between(lines(expected), lines(replayed));
      throw new AssertionFailedError(
          what
              + (difference.isNone()
                  ? ": the same events, in another order or of another class\n"
                  : " (- expected, + replayed)\n")
              + difference.text(),
          expected,
          replayed);
    }
  }

  private static List<String> lines(List<Event> events) {
    return events.stream().map(event -> Samples.event(event, ZoneOffset.UTC)).toList();
  }

  private EventStore filled(String caseFile, List<Event> events) throws Exception {
    EventStore store = emptyStore();
    for (Event event : events) {
      store.append(caseFile, event);
    }
    return store;
  }
}
