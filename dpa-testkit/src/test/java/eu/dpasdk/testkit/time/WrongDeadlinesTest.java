package eu.dpasdk.testkit.time;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.HoursReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.testkit.vectors.VectorRunner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that catches nothing proves nothing: every mistake fails a vector. */
class WrongDeadlinesTest {
  private static final DeadlineComputation LIBRARY =
      (request, readings) -> Deadlines.compute(request, HolidayCalendars.standard(), readings);

  /** Arbitrary requests, with the end that the oracle gives them. */
  private static final Map<DeadlineRequest, Optional<Instant>> ORACLE = new LinkedHashMap<>();

  @BeforeAll
  static void askTheOracle() {
    JqwikSession.run(
        () ->
            TimeArbitraries.requests().generator(1000, true).stream(new Random(28))
                .limit(2000)
                .map(Shrinkable::value)
                .forEach(request -> ORACLE.put(request, end(DeadlineOracle.standard(), request))));
  }

  @ParameterizedTest
  @EnumSource(
      value = WrongDeadlines.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "SILENT_ABOUT_READINGS", // shows in what is told beside the end
        "STEPS_LEFT_OUT",
        "END_IS_INCLUSIVE",
        "MONTHS_WITHIN_THE_YEAR" // no worked example has more than twelve months
      })
  void everyMistakeFailsAVector(WrongDeadlines mistake) {
    assertThat(failures(mistake.over(LIBRARY))).as(mistake.name()).isNotEmpty();
  }

  /** Arbitrary requests go to where each mistake shows. */
  @ParameterizedTest
  @EnumSource(
      value = WrongDeadlines.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "SILENT_ABOUT_READINGS", // shows in what is told beside the end
        "STEPS_LEFT_OUT",
        "END_IS_INCLUSIVE",
        "WHOLE_HOURS_END_EARLY" // only under a reading that is not the default
      })
  void everyMistakeDiffersFromTheOracleOnSomeArbitraryRequest(WrongDeadlines mistake) {
    DeadlineComputation wrong = mistake.over(LIBRARY);
    assertThat(ORACLE.keySet().stream().filter(each -> !end(wrong, each).equals(ORACLE.get(each))))
        .as(mistake.name())
        .hasSizeGreaterThan(2);
  }

  @Test
  void libraryFailsNone() {
    assertThat(failures(LIBRARY)).isEmpty();
  }

  @Test
  void silenceIsCaughtByTheLawOfReadings() {
    DeadlineRequest request = contract("P10D", "2026-12-23T10:00+01:00");
    Deadline silent =
        WrongDeadlines.SILENT_ABOUT_READINGS
            .over(LIBRARY)
            .compute(request, TimeReadings.defaults());
    assertThat(silent.otherReadings()).isEmpty();
    assertThat(LIBRARY.compute(request, TimeReadings.defaults()).otherReadings()).isNotEmpty();
  }

  /** The two laws that one would expect and that do not hold, as the laws' guide says. */
  @Test
  void laterEventCanEndEarlierUnderArticle3_5OnHours() {
    TimeReadings art35 = TimeReadings.defaults().with(HoursReading.REG1182_HOURS_ART3_5);
    Deadline thursday = LIBRARY.compute(hours("2026-03-12T23:30+01:00"), art35);
    Deadline friday = LIBRARY.compute(hours("2026-03-13T00:30+01:00"), art35);
    assertThat(thursday.endExclusive()).isEqualTo("2026-03-16T23:00:00Z"); // end of Monday
    assertThat(friday.endExclusive()).isEqualTo("2026-03-16T00:00:00Z"); // Mon 01:00
  }

  @Test
  void longerLimitCanEndEarlierAcrossArticle4OfTheStatute() {
    Deadline ninety = LIBRARY.compute(statute("P90D"), TimeReadings.defaults());
    Deadline ninetyOne = LIBRARY.compute(statute("P91D"), TimeReadings.defaults());
    assertThat(ninety.lastDay()).contains(LocalDate.of(2026, 6, 8)); // Mon
    assertThat(ninetyOne.lastDay()).contains(LocalDate.of(2026, 6, 7)); // Sun
  }

  private static Optional<Instant> end(DeadlineComputation computation, DeadlineRequest request) {
    try {
      return Optional.of(computation.compute(request, TimeReadings.defaults()).endExclusive());
    } catch (CalendarRangeException outsideRange) {
      return Optional.empty();
    }
  }

  private static List<String> failures(DeadlineComputation subject) {
    List<String> failed = new ArrayList<>();
    run("", VectorRunner.deadlineTests(subject), failed);
    return failed;
  }

  private static void run(String above, Stream<? extends DynamicNode> nodes, List<String> failed) {
    nodes.forEach(
        node -> {
          String name = above + "/" + node.getDisplayName();
          if (node instanceof DynamicContainer container) {
            run(name, container.getChildren(), failed);
          } else {
            try {
              ((DynamicTest) node).getExecutable().execute();
            } catch (Throwable failure) {
              failed.add(name);
            }
          }
        });
  }

  private static DeadlineRequest contract(String limit, String event) {
    return request(ComputationRule.CONTRACT, limit, event);
  }

  private static DeadlineRequest hours(String event) {
    return request(ComputationRule.REGULATION_1182_71, "PT72H", event);
  }

  private static DeadlineRequest statute(String limit) {
    return request(ComputationRule.ALGEMENE_TERMIJNENWET, limit, "2026-03-08T12:00+01:00");
  }

  private static DeadlineRequest request(ComputationRule rule, String limit, String event) {
    return DeadlineRequest.builder()
        .rule(rule)
        .limit(TimeLimit.parse(limit))
        .event(RecordedTime.parse(event))
        .build();
  }
}
