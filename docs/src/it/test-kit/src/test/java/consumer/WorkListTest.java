package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.jqwik.DpaDomain;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class WorkListTest {
  private static final Instant ASKED = Instant.parse("2026-07-01T10:00:00Z");

  @Property(tries = 200)
  void nothingOwedIsLostAndTheMostUrgentIsFirst(@ForAll CaseFile file) {
    Docket docket = Docket.of(file, ASKED, Readings.defaults());
    List<WorkList.Item> items = WorkList.of(docket.report(), Actor.PROCESSOR).items();
    assertEquals(
        docket.duties().stream().filter(WorkListTest::isOpen).map(Duty::id).sorted().toList(),
        items.stream().map(WorkList.Item::duty).sorted().toList());
    for (int i = 1; i < items.size(); i++) {
      assertFalse(items.get(i).lateFrom().isBefore(items.get(i - 1).lateFrom()));
    }
  }

  @Property(tries = 50)
  @Domain(DpaDomain.Closed.class)
  void whenAllIsOverTheProcessorOwesNobodyButWhatItMissed(@ForAll CaseFile file) {
    Docket docket = Docket.of(file, Instant.parse("2028-01-01T00:00:00Z"), Readings.defaults());
    for (Duty duty : docket.duties()) {
      assertFalse(
          isOpen(duty)
              && duty.status() == DutyStatus.IN_FORCE
              && duty.id().startsWith("agreement/on-instructions"),
          duty::toString);
    }
  }

  private static boolean isOpen(Duty duty) {
    return duty.debtor() == Actor.PROCESSOR
        && (duty.status() == DutyStatus.IN_FORCE || duty.status() == DutyStatus.VIOLATED);
  }
}
