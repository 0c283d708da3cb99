package eu.dpasdk.testkit.request;

import static eu.dpasdk.testkit.docket.Told.arrived;
import static eu.dpasdk.testkit.docket.Told.at;
import static eu.dpasdk.testkit.docket.Told.dayOf;
import static eu.dpasdk.testkit.docket.Told.file;
import static eu.dpasdk.testkit.docket.Told.lateFrom;
import static eu.dpasdk.testkit.docket.Told.startOf;
import static eu.dpasdk.testkit.docket.Told.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.request.RequestAnswered;
import eu.dpasdk.model.request.RequestExtended;
import eu.dpasdk.model.request.RequestForwarded;
import eu.dpasdk.model.request.RequestReceived;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.Dockets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Articles 12(3) and 28(3)(e) GDPR, FlexFront 8, Stratech 12: until when a request of a data
 * subject is answered, and by whom.
 *
 * <pre>{@code
 * class MyRequestTest implements RequestLaws {
 *   public DocketQuestion docket() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 4 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface RequestLaws {
  /** The request of these laws. */
  MatterId REQUEST = MatterId.of("r1");

  /**
   * The days of 2026 and of January to March 2027 that are no working days, apart from weekends:
   * Algemene termijnenwet 3(1) to (3).
   */
  Set<LocalDate> HOLIDAYS =
      Set.of(
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 1, 2),
          LocalDate.of(2026, 4, 3),
          LocalDate.of(2026, 4, 6),
          LocalDate.of(2026, 4, 27),
          LocalDate.of(2026, 5, 5),
          LocalDate.of(2026, 5, 14),
          LocalDate.of(2026, 5, 15),
          LocalDate.of(2026, 5, 25),
          LocalDate.of(2026, 12, 25),
          LocalDate.of(2026, 12, 26),
          LocalDate.of(2027, 1, 1),
          LocalDate.of(2027, 3, 26),
          LocalDate.of(2027, 3, 29));

  /** Returns the docket under test. */
  DocketQuestion docket();

  /** When a request is received: any minute of 2026, month ends and clock changes among them. */
  @Provide
  default Arbitrary<Instant> received() {
    Arbitrary<LocalDate> days =
        Arbitraries.oneOf(
            Arbitraries.integers()
                .between(0, 364)
                .map(number -> LocalDate.of(2026, 1, 1).plusDays(number)),
            Arbitraries.integers()
                .between(1, 12)
                .map(month -> LocalDate.of(2026, month, 1).plusMonths(1).minusDays(1)));
    return Combinators.combine(days, Arbitraries.integers().between(0, 1439))
        .as(
            (day, minute) ->
                day.atTime(LocalTime.of(minute / 60, minute % 60))
                    .atZone(ZoneId.of("Europe/Amsterdam"))
                    .toInstant());
  }

  /** Article 12(3): one month, the same date of the next month, moved to a working day. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void art12_3_oneMonthThatEndsOnAWorkingDay(@ForAll("received") Instant received) {
    CaseFile file = file(Catalogue.STRATECH, received(received));
    Instant end = endOf(workingDay(dayOf(received).plusMonths(1)));
    Matter before = request(file, end.minusNanos(1));
    assertEquals(Optional.of(end), lateFrom(before, "answer"));
    assertEquals(Optional.of(DutyStatus.IN_FORCE), status(before, "answer"));
    assertEquals(Optional.of(DutyStatus.VIOLATED), status(request(file, end), "answer"));
  }

  /**
   * Article 12(3): an answer counts until the last moment of that day, and is late from then on.
   */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art12_3_anAnswerAfterTheLimitIsLate(@ForAll("received") Instant received) {
    Instant end = endOf(workingDay(dayOf(received).plusMonths(1)));
    CaseFile inTime = file(Catalogue.STRATECH, received(received), answered(end.minusNanos(1)));
    CaseFile late = file(Catalogue.STRATECH, received(received), answered(end));
    assertEquals(Optional.of(DutyStatus.FULFILLED), status(request(inTime, end), "answer"));
    assertEquals(Optional.of(DutyStatus.FULFILLED_LATE), status(request(late, end), "answer"));
  }

  /** Article 12(3): extended within the month, three months from receipt in all. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art12_3_anExtensionMakesItThreeMonthsFromReceipt(
      @ForAll("received") Instant received) {
    CaseFile file =
        file(
            Catalogue.STRATECH,
            received(received),
            RequestExtended.of(REQUEST, at(received.plusSeconds(3600))));
    LocalDate last = dayOf(received).plusMonths(3);
    if (last.isBefore(LocalDate.of(2027, 3, 31))) {
      assertEquals(
          Optional.of(endOf(workingDay(last))),
          lateFrom(request(file, received.plusSeconds(7200)), "answer-extended"));
    }
  }

  /** Article 28(3)(e), FlexFront 8: passing a request on is not answering it. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art28_3e_forwardingIsNoAnswer(@ForAll("received") Instant received) {
    Instant passedOn = received.plusSeconds(3600);
    CaseFile file =
        file(
            Catalogue.FLEXFRONT,
            RequestReceived.of(REQUEST, PartyRole.PROCESSOR, at(received)),
            RequestForwarded.of(REQUEST, arrived(passedOn)));
    Matter matter = request(file, passedOn);
    assertEquals(Optional.of(DutyStatus.FULFILLED), status(matter, "forward"));
    assertNotEquals(Optional.of(DutyStatus.FULFILLED), status(matter, "answer"));
    assertTrue(status(matter, "answer").isPresent());
  }

  private Matter request(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "request/" + REQUEST.id());
  }

  private static RequestReceived received(Instant moment) {
    return RequestReceived.of(REQUEST, PartyRole.CONTROLLER, at(moment));
  }

  private static RequestAnswered answered(Instant moment) {
    return RequestAnswered.of(REQUEST, PartyRole.CONTROLLER, at(moment));
  }

  private static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }

  private static LocalDate workingDay(LocalDate day) {
    LocalDate moved = day;
    while (moved.getDayOfWeek() == DayOfWeek.SATURDAY
        || moved.getDayOfWeek() == DayOfWeek.SUNDAY
        || HOLIDAYS.contains(moved)) {
      moved = moved.plusDays(1);
    }
    return moved;
  }
}
