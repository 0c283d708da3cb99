package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.duration.AgreementConcluded;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Case files that live a life, without jqwik: equal arguments make equal case files, for load
 * tests, samples and suites on plain JUnit. The facts of one file can all be true. Their moments
 * are instants of whole seconds: no local times, no parts of seconds, no moments of recording. For
 * what stores may lose of these, use {@link eu.dpasdk.testkit.service.EventStoreLaws}.
 */
public final class Lives {
  private static final Party CONTROLLER = Party.named(PartyRole.CONTROLLER, "Voorbeeld");

  /** Built once: an agreement is a value, and the longest thing in a case file. */
  private static final List<Agreement> AGREEMENTS =
      Stream.of(Catalogue.values()).map(entry -> entry.agreementWith(CONTROLLER)).toList();

  private Lives() {}

  /**
   * Returns a life under {@code agreement} of at least {@code events} events and a few more, since
   * an episode is told to its end.
   */
  public static CaseFile of(Agreement agreement, int events, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Event> lived = new ArrayList<>(events + 8);
    int number = 0;
    while (lived.size() + 1 < events) {
      Course course = course("m" + number++, random);
      lived.addAll(Episodes.ALL.get(random.nextInt(Episodes.ALL.size())).apply(course));
    }
    return of(agreement, lived, null);
  }

  /** Returns lives under the agreements of the catalogue in turn, without end. */
  public static Stream<CaseFile> stream(int events, long seed) {
    Catalogue[] catalogue = Catalogue.values();
    List<Agreement> agreements = Stream.of(catalogue).map(Lives::agreement).toList();
    return LongStream.iterate(0, n -> n + 1)
        .mapToObj(
            n -> of(agreements.get((int) (n % agreements.size())), events, seed * 1_000_003 + n));
  }

  static CaseFile of(Agreement agreement, List<Event> lived, @Nullable List<Event> ending) {
    List<Event> events = new ArrayList<>(lived.size() + 1);
    events.add(AgreementConcluded.of(RecordedTime.of(Course.CONCLUDED)));
    events.addAll(lived);
    if (ending != null) {
      events.addAll(ending);
    }
    return CaseFile.of(agreement, events);
  }

  static Agreement agreement(Catalogue entry) {
    return AGREEMENTS.get(entry.ordinal());
  }

  private static Course course(String name, SplittableRandom random) {
    Instant start =
        random.nextBoolean()
            ? Course.NOTABLE.get(random.nextInt(Course.NOTABLE.size()))
            : Course.hourOf(random.nextInt(Course.HOURS));
    List<Integer> hours = new ArrayList<>(Course.STEP_COUNT);
    for (int step = 0; step < Course.STEP_COUNT; step++) {
      hours.add(Course.STEPS.get(random.nextInt(Course.STEPS.size())));
    }
    return new Course(name, start, hours, random.nextInt(Course.CHOICES));
  }
}
