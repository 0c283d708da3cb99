package eu.dpasdk.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.testkit.service.EventStore;
import eu.dpasdk.testkit.service.EventStoreLaws;
import eu.dpasdk.testkit.service.WrongStores;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LawsTest {
  @Test
  void whatInheritsNoLawIsRefused() {
    assertThatThrownBy(() -> Laws.of(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object inherits no law");
  }

  @Test
  void whatHasOneIsHeldToIt() {
    assertThat(Laws.of(new Squares()).names()).containsExactly("aSquareIsNotNegative");
    Laws.of(new Squares()).check();
  }

  @Test
  void aBrokenLawNamesWhatItTriedAndSaysWhatIsWrong() {
    EventStoreLaws laws = () -> WrongStores.FORGETS_THE_OLDEST.over(Forgetful::new).get();
    BrokenLaw broken = Laws.of(laws).broken("appendedEventsAreReplayed").orElseThrow();
    assertThat(broken.names()).containsExactly("events");
    assertThat(broken.describe())
        .startsWith(
            "appendedEventsAreReplayed: what was appended is not what is replayed"
                + " (- expected, + replayed)\n")
        .contains("\nfor\n  events: 4 events\n");
    assertThat(broken.cause().getMessage().lines().filter(line -> line.startsWith("  - ")))
        .hasSize(1);
  }

  @Test
  void aStoreThatLosesWhenAFactWasRecordedDoesNotMixCaseFiles() {
    EventStoreLaws laws = () -> WrongStores.RECORDING_TIME_LOST.over(Forgetful::new).get();
    assertThat(Laws.of(laws).broken("caseFilesDoNotMix")).isEmpty();
    assertThat(Laws.of(laws).broken("appendedEventsAreReplayed")).isPresent();
  }

  /** Keeps lists in memory; what else is wrong is laid over it. */
  private static final class Forgetful implements EventStore {
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

  /** A law that holds. */
  public static final class Squares {
    @Property
    public void aSquareIsNotNegative(@ForAll byte number) {
      assertThat(number * number).isNotNegative();
    }
  }
}
