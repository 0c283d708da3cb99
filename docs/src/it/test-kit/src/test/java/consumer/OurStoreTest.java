package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachRecorded;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.testkit.run.Laws;
import eu.dpasdk.testkit.run.Mistakes;
import eu.dpasdk.testkit.service.EventStore;
import eu.dpasdk.testkit.service.EventStoreLaws;
import eu.dpasdk.testkit.service.WrongStores;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.Group;

/** The laws of event stores, with our two stores behind the interface of the test kit. */
class OurStoreTest {
  @Group
  class LinesOfJson implements EventStoreLaws {
    @Override
    public EventStore emptyStore() {
      return new Lines();
    }
  }

  @Group
  class InMemory implements EventStoreLaws {
    @Override
    public EventStore emptyStore() {
      return new Memory();
    }
  }

  /** Our own test of stores appends two events and reads them back: that is not enough. */
  @Example
  void whatOurOwnTestMisses() {
    List<WrongStores> missed =
        Mistakes.missed(
            WrongStores.values(),
            Memory::new,
            empty -> {
              List<Event> told = twoEvents();
              EventStore store = empty.get();
              store.append("a", told.get(0));
              store.append("a", told.get(1));
              assertEquals(told, store.replay("a"));
            });
    assertEquals(
        List.of(
            WrongStores.NO_TWO_EQUAL_EVENTS,
            WrongStores.SORTED_BY_KIND,
            WrongStores.FORGETS_THE_OLDEST,
            WrongStores.MOMENTS_TO_THE_SECOND,
            WrongStores.RECORDING_TIME_LOST,
            WrongStores.ONE_LIST_FOR_ALL,
            WrongStores.FOLDS_CASE,
            WrongStores.GIVES_AWAY_ITS_LIST,
            WrongStores.REPLAYS_ONCE,
            WrongStores.FORGETS_AT_RESTART),
        missed);
  }

  private static List<Event> twoEvents() {
    MatterId breach = MatterId.of("lost-laptop");
    return List.of(
        BreachNoticed.of(
            breach, PartyRole.PROCESSOR, Awareness.AWARE, RecordedTime.parse("2026-04-24T17:30")),
        BreachRecorded.of(
            breach, PartyRole.CONTROLLER, RecordedTime.parse("2026-04-25T09:00+02:00")));
  }

  /** The laws of the test kit miss none of them. */
  @Example
  void whatTheLawsMiss() {
    assertEquals(
        List.of(),
        Mistakes.missed(
            WrongStores.values(),
            Memory::new,
            empty -> {
              EventStoreLaws laws = empty::get;
              Laws.of(laws).check();
            }));
  }

  /** Our store of lines, behind the interface. */
  static final class Lines implements EventStore {
    private final JsonLinesStore store = new JsonLinesStore();

    @Override
    public void append(String caseFile, Event event) {
      store.add(caseFile, event);
    }

    @Override
    public List<Event> replay(String caseFile) {
      return store.all(caseFile);
    }
  }

  /** Our store for tests. */
  static final class Memory implements EventStore {
    private final Map<String, List<Event>> files = new HashMap<>();

    @Override
    public void append(String caseFile, Event event) {
      files.computeIfAbsent(caseFile, name -> new ArrayList<>()).add(event);
    }

    @Override
    public List<Event> replay(String caseFile) {
      return List.copyOf(files.getOrDefault(caseFile, List.of()));
    }
  }
}
