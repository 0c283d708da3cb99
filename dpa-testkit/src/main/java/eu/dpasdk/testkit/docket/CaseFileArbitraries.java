package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.duration.AgreementConcluded;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.duration.GroundKind;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.DataErased;
import eu.dpasdk.model.retention.DataReturned;
import eu.dpasdk.model.retention.ErasureCertified;
import eu.dpasdk.model.retention.ErasureWish;
import eu.dpasdk.model.retention.ProcessingContinued;
import eu.dpasdk.model.retention.ReturnAsked;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Case files that live a life: an agreement of the catalogue, episodes of every topic with the
 * reactions that follow them, and an end. They shrink to fewer episodes and shorter steps.
 *
 * <p>All moments lie in the years 2025 to 2027, within the range of the Dutch calendars, and lean
 * to midnight in Amsterdam, clock changes, month ends and holidays.
 */
public final class CaseFileArbitraries {
  private static final Instant CONCLUDED = Instant.parse("2025-01-06T09:00:00Z");
  private static final Instant ENDED = Instant.parse("2027-05-31T22:00:00Z");
  private static final int STEPS = 6;

  private CaseFileArbitraries() {}

  /** Returns case files of agreements that run, or have ended in one way or another. */
  public static Arbitrary<CaseFile> lives() {
    return Combinators.combine(
            agreements(),
            episodes(),
            courses("end").map(CaseFileArbitraries::ending).injectNull(0.4))
        .as(
            (agreement, episodes, ending) -> {
              List<Event> events = new ArrayList<>();
              events.add(AgreementConcluded.of(RecordedTime.of(CONCLUDED)));
              events.addAll(episodes);
              if (ending != null) {
                events.addAll(ending);
              }
              return CaseFile.of(agreement, events);
            });
  }

  /** Returns case files of agreements that ended and under which no data are left. */
  public static Arbitrary<CaseFile> closedLives() {
    return Combinators.combine(agreements(), episodes())
        .as(
            (agreement, episodes) -> {
              Course end = new Course("end", ENDED, List.of(48, 48, 48, 48, 48, 48), 0);
              List<Event> events = new ArrayList<>();
              events.add(AgreementConcluded.of(RecordedTime.of(CONCLUDED)));
              events.addAll(episodes);
              events.add(AgreementEnded.of(end.at(0)));
              events.add(ReturnAsked.of(ErasureWish.ERASE, end.delivery(1)));
              events.add(DataErased.of(end.at(2)));
              events.add(ErasureCertified.of(end.delivery(3)));
              return CaseFile.of(agreement, events);
            });
  }

  /** Returns the agreements of the catalogue, each with an example of a controller. */
  public static Arbitrary<Agreement> agreements() {
    Party controller = Party.named(PartyRole.CONTROLLER, "Voorbeeld");
    return Arbitraries.of(Catalogue.class).map(entry -> entry.agreementWith(controller));
  }

  /** Returns events of any topic, each episode in its own order. */
  public static Arbitrary<List<Event>> episodes() {
    Arbitrary<List<Event>> one =
        Combinators.combine(
                Arbitraries.of(Episodes.ALL),
                Arbitraries.of("a", "b", "c").flatMap(CaseFileArbitraries::courses))
            .as((episode, course) -> episode.apply(course));
    return one.list().ofMaxSize(6).map(all -> all.stream().flatMap(List::stream).toList());
  }

  private static Arbitrary<Course> courses(String name) {
    return Combinators.combine(
            starts(),
            Arbitraries.of(0, 1, 6, 24, 29, 72, 240, 500, 745, 1500).list().ofSize(STEPS),
            Arbitraries.integers().between(0, (1 << 22) - 1))
        .as((start, hours, choices) -> new Course(name, start, hours, choices));
  }

  /** Midnights, clock changes, month ends and holidays of 2025 and 2026, and any hour between. */
  private static Arbitrary<Instant> starts() {
    Arbitrary<Instant> notable =
        Arbitraries.of(
                "2025-01-31T22:59:59Z",
                "2025-03-30T00:30:00Z",
                "2025-04-17T14:30:00Z",
                "2025-10-26T00:30:00Z",
                "2025-12-24T16:00:00Z",
                "2026-01-31T09:00:00Z",
                "2026-03-28T09:15:00Z",
                "2026-04-02T14:30:00Z",
                "2026-04-24T15:30:00Z",
                "2026-06-30T22:30:00Z")
            .map(Instant::parse);
    Arbitrary<Instant> any =
        Arbitraries.integers()
            .between(0, 500 * 24)
            .map(hour -> CONCLUDED.plusSeconds(3600L * hour));
    return Arbitraries.oneOf(notable, any);
  }

  private static List<Event> ending(Course course) {
    List<Event> events = new ArrayList<>();
    if (course.chose(0)) {
      TerminationNoticed.Builder notice =
          TerminationNoticed.builder()
              .by(course.party(1))
              .delivery(course.delivery(0))
              .inWriting(course.chose(2));
      if (course.chose(3)) {
        notice.ground(Optional.of(course.pick(4, List.of(GroundKind.values()))));
      }
      events.add(notice.build());
    } else {
      events.add(AgreementEnded.of(course.at(0)));
    }
    if (course.chose(8)) {
      events.add(ReturnAsked.of(course.pick(9, List.of(ErasureWish.values())), course.delivery(2)));
    }
    if (course.chose(10)) {
      events.add(
          DataReturned.builder()
              .at(course.at(3))
              .agreedFormat(course.chose(11))
              .complete(course.chose(12))
              .build());
    }
    if (course.chose(13)) {
      events.add(DataErased.builder().at(course.at(4)).copiesToo(course.chose(14)).build());
      if (course.chose(15)) {
        events.add(ErasureCertified.of(course.delivery(5)));
      }
    }
    if (course.chose(16)) {
      events.add(
          ProcessingContinued.builder().at(course.at(5)).storageOnly(course.chose(17)).build());
    }
    return events;
  }
}
