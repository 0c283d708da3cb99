package eu.dpasdk.testkit.request;

import static eu.dpasdk.testkit.docket.Told.arrived;
import static eu.dpasdk.testkit.docket.Told.at;
import static eu.dpasdk.testkit.docket.Told.file;
import static eu.dpasdk.testkit.docket.Told.finds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.request.HelpAsked;
import eu.dpasdk.model.request.HelpGiven;
import eu.dpasdk.model.request.HelpKind;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Article 28(3)(e), (f) and (h) GDPR, FlexFront 8.5, 13 and 16.2, Stratech 8 and 12: which help the
 * processor owes when it is asked for it.
 *
 * <pre>{@code
 * class MyAssistanceTest implements AssistanceLaws {
 *   public DocketQuestion docket() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 3 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface AssistanceLaws {
  /** The call for help of these laws. */
  MatterId HELP = MatterId.of("h1");

  /** Returns the docket under test. */
  DocketQuestion docket();

  /** When help is asked for. */
  @Provide
  default Arbitrary<Instant> asked() {
    return TimeArbitraries.instants();
  }

  /** The help that the law itself asks of every processor. */
  @Provide
  default Arbitrary<HelpKind> byLaw() {
    return Arbitraries.of(
        HelpKind.REQUEST_OF_DATA_SUBJECT,
        HelpKind.SECURITY,
        HelpKind.BREACH_TO_AUTHORITY,
        HelpKind.BREACH_TO_SUBJECTS,
        HelpKind.IMPACT_ASSESSMENT,
        HelpKind.PRIOR_CONSULTATION,
        HelpKind.INFORMATION);
  }

  /** Article 28(3)(e), (f) and (h): whatever the agreement says, this help is owed when asked. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art28_3efh_helpByLawIsAlwaysOwed(
      @ForAll("byLaw") HelpKind kind, @ForAll("asked") Instant asked) {
    for (Catalogue entry : Catalogue.values()) {
      Duty duty = onlyDuty(help(asked(entry, kind, asked), asked), entry);
      assertEquals(DutyStatus.IN_FORCE, duty.status(), entry::name);
      assertEquals(Actor.PROCESSOR, duty.debtor(), entry::name);
    }
  }

  /** Article 28(3)(f): help that was given is no longer owed. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art28_3f_helpThatWasGivenIsNoLongerOwed(
      @ForAll("byLaw") HelpKind kind, @ForAll("asked") Instant asked) {
    Instant given = asked.plusSeconds(86_400);
    CaseFile file =
        file(
            Catalogue.FLEXFRONT,
            HelpAsked.of(HELP, kind, arrived(asked)),
            HelpGiven.of(HELP, at(given)));
    assertEquals(
        DutyStatus.IN_FORCE,
        onlyDuty(help(file, given.minusNanos(1)), Catalogue.FLEXFRONT).status());
    assertEquals(DutyStatus.FULFILLED, onlyDuty(help(file, given), Catalogue.FLEXFRONT).status());
  }

  /** Stratech 8.1: a report of an audit is promised; FlexFront 13.1 promises none. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void stratech8_1_flexFront13_1_onlyWhatWasPromised(@ForAll("asked") Instant asked) {
    Matter stratech = help(asked(Catalogue.STRATECH, HelpKind.AUDIT_REPORT, asked), asked);
    assertEquals(DutyStatus.IN_FORCE, onlyDuty(stratech, Catalogue.STRATECH).status());
    Matter flexFront = help(asked(Catalogue.FLEXFRONT, HelpKind.AUDIT_REPORT, asked), asked);
    assertEquals(List.of(), flexFront.duties());
    assertTrue(finds(flexFront, "NOT_PROMISED"));
  }

  private static CaseFile asked(Catalogue entry, HelpKind kind, Instant asked) {
    return file(entry, HelpAsked.of(HELP, kind, arrived(asked)));
  }

  private static Duty onlyDuty(Matter matter, Catalogue entry) {
    assertEquals(1, matter.duties().size(), () -> "duties under " + entry);
    return matter.duties().get(0);
  }

  private Matter help(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "help/" + HELP.id());
  }
}
