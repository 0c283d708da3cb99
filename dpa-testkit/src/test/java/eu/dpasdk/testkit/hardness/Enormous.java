package eu.dpasdk.testkit.hardness;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.StratechTerms;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.Lives;
import java.time.Instant;
import java.util.List;

/** Case files larger than any that is known. */
final class Enormous {
  private static final Instant AT = Instant.parse("2026-05-01T10:00:00Z");

  private Enormous() {}

  /** Answers for a life of so many events, and adds the last one to the docket of the others. */
  static void life(int events) {
    Party controller = Party.named(PartyRole.CONTROLLER, "Gemeente");
    CaseFile file = Lives.of(StratechTerms.agreementWith(controller), events, 8);
    require(file.events().size() >= events, "a life of so many events");
    List<Event> but = file.events().subList(0, file.events().size() - 1);
    Event last = file.events().get(file.events().size() - 1);
    Docket before =
        Docket.of(CaseFile.of(file.agreement(), but), AT, Readings.defaults()).plus(but.get(0));
    DocketReport after = before.plus(last).report();
    require(after.matters().size() > events / 20, "a matter for many of the events");
    require(before.report().matters().size() <= after.matters().size(), "no matter lost");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("not " + what);
    }
  }
}
