package eu.dpasdk.docs.example;

import eu.dpasdk.docs.answer.Telling;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.testkit.vectors.DeadlineVector;
import eu.dpasdk.testkit.vectors.ReadDeadline;
import eu.dpasdk.testkit.vectors.VectorRunner;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Time limits as examples. */
final class DeadlineExamples {
  private DeadlineExamples() {}

  /** Returns the vectors under the defaults, and under every reading they name. */
  static List<Example> ofVectors() {
    List<Example> all = new ArrayList<>();
    for (DeadlineVector vector : VectorRunner.deadlines()) {
      all.add(of(name(vector), vector.reason(), vector.request(), List.of()));
      for (ReadDeadline reading : vector.readings()) {
        String name = String.join("-", reading.under().stream().map(ReadingOption::name).toList());
        all.add(
            of(
                name(vector) + "-UNDER-" + name.replace('_', '-'),
                vector.reason(),
                vector.request(),
                reading.under()));
      }
    }
    return List.copyOf(all);
  }

  /** Other vectors of the same worked example bear its name, so these get a longer one. */
  static String name(DeadlineVector vector) {
    return "LIMIT-" + vector.id();
  }

  static Example of(String id, Text title, DeadlineRequest request, List<ReadingOption> under) {
    TimeReadings readings = TimeReadings.defaults();
    for (ReadingOption option : under) {
      readings = readings.with(option);
    }
    return new Example(
        id,
        title,
        Optional.empty(),
        Optional.empty(),
        List.of(new Fact(Optional.of(moment(request)), words(request))),
        Optional.empty(),
        request.zone(),
        under.stream().filter(each -> !each.isDefault()).toList(),
        outcomes(request, readings),
        List.of());
  }

  private static Instant moment(DeadlineRequest request) {
    return request
        .event()
        .instant()
        .orElseGet(
            () ->
                request
                    .event()
                    .local()
                    .orElse(LocalDateTime.MIN)
                    .atZone(request.zone())
                    .toInstant());
  }

  private static List<Outcome> outcomes(DeadlineRequest request, TimeReadings readings) {
    List<Outcome> all = new ArrayList<>();
    try {
      Deadline deadline = Deadlines.compute(request, HolidayCalendars.standard(), readings);
      all.add(
          Outcome.of(
                  OutcomeKind.DEADLINE,
                  MatterOutcomes.both(
                      language ->
                          new Telling(language, request.zone())
                              .end(deadline.lastDay(), deadline.endExclusive())))
              .until(
                  Optional.of(deadline.endExclusive()),
                  Text.of("einde van de termijn", "end of the time limit")));
      deadline.steps().forEach(step -> all.add(Outcome.of(OutcomeKind.DEADLINE, step)));
      deadline
          .otherReadings()
          .forEach(
              other ->
                  all.add(
                      Outcome.of(
                          OutcomeKind.AMBIGUOUS,
                          MatterOutcomes.both(
                              language -> new Telling(language, request.zone()).other(other)))));
    } catch (CalendarRangeException unknown) {
      all.add(
          Outcome.of(
              OutcomeKind.UNRESOLVED,
              Text.of(
                  "niet te berekenen: de feestdagenkalender is zo ver niet bekend",
                  "not computable: the holiday calendar is not known that far")));
    }
    return List.copyOf(all);
  }

  private static Text words(DeadlineRequest request) {
    return MatterOutcomes.both(
        language -> {
          boolean dutch = language == Language.NL;
          String rule =
              switch (request.rule()) {
                case CONTRACT -> dutch ? "contractuele termijn" : "contractual limit";
                case REGULATION_1182_71 ->
                    dutch ? "termijn van het Unierecht" : "limit of Union law";
                case ALGEMENE_TERMIJNENWET ->
                    dutch ? "termijn in een Nederlandse wet" : "limit in a Dutch statute";
              };
          String back =
              switch (request.direction()) {
                case AFTER -> "";
                case BEFORE -> dutch ? ", teruggerekend" : ", counted back";
              };
          return rule + ": " + request.limit().in(language) + back;
        });
  }
}
