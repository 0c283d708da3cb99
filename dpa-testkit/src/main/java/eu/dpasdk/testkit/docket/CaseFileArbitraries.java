package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.term.MatterId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Case files that live a life: an agreement of the catalogue, episodes of every topic with the
 * reactions that follow them, and an end. They shrink to fewer episodes and shorter steps.
 *
 * <p>All moments lie in the years 2024 to 2028, within the range of the Dutch calendars, and lean
 * to midnight in Amsterdam, the leap day, clock changes, month ends and holidays. The same lives
 * without jqwik: {@link Lives}.
 */
public final class CaseFileArbitraries {
  private CaseFileArbitraries() {}

  /**
   * Returns case files of agreements that run, or have ended in one way or another. Their facts can
   * all be true.
   */
  public static Arbitrary<CaseFile> lives() {
    return livesUnder(agreements());
  }

  /**
   * Returns case files of {@code agreements}, which run or have ended. Their facts can all be true.
   * The edge cases are the lives in which nothing happened, and those that ended cleanly.
   */
  public static Arbitrary<CaseFile> livesUnder(Arbitrary<Agreement> agreements) {
    Arbitrary<CaseFile> lived =
        Combinators.combine(agreements, episodes(), courses().map(Endings::any).injectNull(0.4))
            .as((agreement, episodes, ending) -> Lives.of(agreement, episodes, ending));
    Arbitrary<CaseFile> plain =
        Combinators.combine(
                agreements,
                Arbitraries.oneOf(
                    Arbitraries.just(List.<Event>of()), Arbitraries.just(Endings.clean())))
            .as((agreement, ending) -> Lives.of(agreement, List.of(), ending));
    return Arbitraries.frequencyOf(Tuple.of(30, lived.withoutEdgeCases()), Tuple.of(1, plain));
  }

  /**
   * Returns lives in which one name may stand for several matters, as when two desks use the same
   * number. Not all of their facts can be true, and the laws hold all the same.
   */
  public static Arbitrary<CaseFile> tangledLives() {
    Arbitrary<List<Event>> one =
        Combinators.combine(episode(), Arbitraries.of("a", "b", "c"), courses())
            .as((episode, name, course) -> episode.apply(course.named(name)));
    Arbitrary<List<Event>> episodes =
        one.list().ofMaxSize(6).map(all -> all.stream().flatMap(List::stream).toList());
    return Combinators.combine(agreements(), episodes, courses().map(Endings::any).injectNull(0.4))
        .as((agreement, events, ending) -> Lives.of(agreement, events, ending));
  }

  /** Returns lives with one fact in them that cannot be true. */
  public static Arbitrary<FlawedCaseFile> flawed() {
    return Combinators.combine(lives(), Arbitraries.of(Flaw.class), starts())
        .as(
            (sound, flaw, at) ->
                new FlawedCaseFile(sound, flaw, flaw.event(MatterId.of("flaw"), at)));
  }

  /** Returns case files of agreements that ended and under which no data are left. */
  public static Arbitrary<CaseFile> closedLives() {
    return Combinators.combine(agreements(), episodes())
        .as((agreement, episodes) -> Lives.of(agreement, episodes, Endings.clean()));
  }

  /** Returns the agreements of the catalogue, each with an example of a controller. */
  public static Arbitrary<Agreement> agreements() {
    return Arbitraries.of(Catalogue.class).map(Lives::agreement);
  }

  /** Returns events of any topic, each episode in its own order and under its own name. */
  public static Arbitrary<List<Event>> episodes() {
    return Combinators.combine(episode(), courses())
        .as(Episode::new)
        .list()
        .ofMaxSize(6)
        .map(CaseFileArbitraries::events);
  }

  private static List<Event> events(List<Episode> episodes) {
    List<Event> events = new ArrayList<>();
    for (Episode episode : episodes) {
      events.addAll(episode.kind().apply(episode.course().named("m" + events.size())));
    }
    return events;
  }

  private record Episode(Function<Course, List<Event>> kind, Course course) {}

  private static Arbitrary<Function<Course, List<Event>>> episode() {
    return Arbitraries.of(Episodes.ALL);
  }

  private static Arbitrary<Course> courses() {
    return Combinators.combine(
            starts(),
            Arbitraries.of(Course.STEPS).list().ofSize(Course.STEP_COUNT),
            Arbitraries.integers().between(0, Course.CHOICES - 1))
        .as((start, hours, choices) -> new Course("m", start, hours, choices));
  }

  /** Notable moments, and any hour between. */
  private static Arbitrary<Instant> starts() {
    Arbitrary<Instant> any =
        Arbitraries.integers().between(0, Course.HOURS - 1).map(Course::hourOf);
    return Arbitraries.oneOf(Arbitraries.of(Course.NOTABLE), any);
  }
}
