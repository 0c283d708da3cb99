package eu.dpasdk.rules.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.instruction.InstructionEvent;
import eu.dpasdk.model.instruction.InstructionGiven;
import eu.dpasdk.model.instruction.InstructionWithdrawn;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts of a kind are looked for once, and are the same each time. */
class FactsTest {
  private static final MatterId ID = MatterId.of("i");
  private static final RecordedTime MON_2_MARCH_2026 = RecordedTime.parse("2026-03-02T09:00");
  private static final Event GIVEN = InstructionGiven.of(ID, MON_2_MARCH_2026, true);
  private static final Event WITHDRAWN = InstructionWithdrawn.of(ID, MON_2_MARCH_2026);

  @Test
  void aKindAndTheKindsAboveItAreKeptApart() {
    Facts facts = Facts.of(List.of(WITHDRAWN, GIVEN, WITHDRAWN));
    for (int time = 0; time < 2; time++) {
      assertThat(facts.of(InstructionGiven.class)).isEqualTo(List.of(GIVEN));
      assertThat(facts.of(InstructionWithdrawn.class)).isEqualTo(List.of(WITHDRAWN));
      assertThat(facts.of(InstructionEvent.class)).isEqualTo(List.of(GIVEN, WITHDRAWN));
      assertThat(facts.of(Event.class)).isEqualTo(List.of(GIVEN, WITHDRAWN));
    }
  }

  @Test
  void whatWasFoundCannotBeChanged() {
    List<InstructionGiven> found = Facts.of(List.of(GIVEN)).of(InstructionGiven.class);
    assertThatThrownBy(found::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
