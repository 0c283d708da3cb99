package eu.dpasdk.testkit.audit;

import static eu.dpasdk.testkit.docket.Told.arrived;
import static eu.dpasdk.testkit.docket.Told.at;
import static eu.dpasdk.testkit.docket.Told.dayOf;
import static eu.dpasdk.testkit.docket.Told.exercisable;
import static eu.dpasdk.testkit.docket.Told.file;
import static eu.dpasdk.testkit.docket.Told.finds;
import static eu.dpasdk.testkit.docket.Told.startOf;
import static eu.dpasdk.testkit.docket.Told.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.audit.AuditAsked;
import eu.dpasdk.model.audit.AuditHeld;
import eu.dpasdk.model.audit.AuditRefused;
import eu.dpasdk.model.audit.AuditorKind;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Article 28(3)(h) GDPR, FlexFront 13.1, Stratech 8: when an audit may be asked.
 *
 * <pre>{@code
 * class MyAuditTest implements AuditLaws {
 *   public DocketQuestion docket() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 2 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface AuditLaws {
  /** The audit of these laws. */
  MatterId AUDIT = MatterId.of("a1");

  /** Returns the docket under test. */
  DocketQuestion docket();

  /** When something happens. */
  @Provide
  default Arbitrary<Instant> moments() {
    return TimeArbitraries.instants();
  }

  /** FlexFront 13.1: once a year; after an audit the next may be from 1 January. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void flexFront13_1_onceACalendarYear(@ForAll("moments") Instant held) {
    CaseFile file =
        file(
            Catalogue.FLEXFRONT,
            AuditAsked.of(AUDIT, arrived(held.minusSeconds(86_400))),
            AuditHeld.of(AUDIT, at(held), AuditorKind.MANDATED));
    Instant next = startOf(LocalDate.of(dayOf(held).getYear() + 1, 1, 1));
    assertTrue(
        exercisable(matter(file, held.minusNanos(1)), "MAY_AUDIT", PartyRole.CONTROLLER)
            .isPresent());
    assertTrue(exercisable(matter(file, held), "MAY_AUDIT", PartyRole.CONTROLLER).isEmpty());
    assertTrue(
        exercisable(matter(file, next.minusNanos(1)), "MAY_AUDIT", PartyRole.CONTROLLER).isEmpty());
    assertTrue(exercisable(matter(file, next), "MAY_AUDIT", PartyRole.CONTROLLER).isPresent());
  }

  /** Article 28(3)(h): the processor cooperates with an audit that was rightly asked for. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art28_3h_refusingIsAViolation(@ForAll("moments") Instant asked) {
    Instant refused = asked.plusSeconds(3_600);
    CaseFile file =
        file(
            Catalogue.FLEXFRONT,
            AuditAsked.of(AUDIT, arrived(asked)),
            AuditRefused.of(AUDIT, at(refused)));
    String duty = "cooperate/" + AUDIT.id();
    assertEquals(
        Optional.of(DutyStatus.IN_FORCE), status(matter(file, refused.minusNanos(1)), duty));
    assertEquals(Optional.of(DutyStatus.VIOLATED), status(matter(file, refused), duty));
    assertTrue(finds(matter(file, refused), "REFUSED"));
  }

  private Matter matter(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "audit");
  }
}
