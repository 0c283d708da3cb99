package eu.dpasdk.docs.example;

import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.breach.NotificationHoursReading;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.UnstatedPeriodReading;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.testkit.vectors.ConsentVector;
import eu.dpasdk.testkit.vectors.ConsentVectors;
import eu.dpasdk.testkit.vectors.DeadlineVector;
import eu.dpasdk.testkit.vectors.DocketVector;
import eu.dpasdk.testkit.vectors.DocketVectors;
import eu.dpasdk.testkit.vectors.VectorRunner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What each answer to a contested question changes: the first worked example whose outcome differs
 * under it, found by executing the examples again.
 */
public final class Consequences {
  /** A period for those who hold that one is implied; that of the worked example. */
  private static final TimeLimit REASONABLE = TimeLimit.parse("P14D");

  /** A day from which 96 hours might apply; that of the worked example. */
  private static final LocalDate PROPOSED = LocalDate.of(2027, 1, 1); // Fri

  private final Map<ContestedQuestion, List<Consequence>> found =
      new EnumMap<>(ContestedQuestion.class);

  private Consequences() {}

  /** Executes the examples under every answer. */
  public static Consequences run() {
    Consequences all = new Consequences();
    for (ContestedQuestion question : ContestedQuestion.values()) {
      List<Consequence> list = new ArrayList<>();
      for (ReadingOption option : ReadingOptions.to(question)) {
        if (!option.isDefault()) {
          first(option).ifPresent(list::add);
        }
      }
      all.found.put(question, List.copyOf(list));
    }
    return all;
  }

  /** Returns what the other answers to {@code question} change, in the order of the answers. */
  public List<Consequence> of(ContestedQuestion question) {
    return found.getOrDefault(question, List.of());
  }

  private static Optional<Consequence> first(ReadingOption option) {
    return switch (option.question()) {
      case AUDIT_MANDATE -> audit(option);
      case NOTIFICATION_START ->
          // Most notices bear no time of dispatch.
          or(consent(option, under(option)), consent(option, Readings.defaults()));
      case UNSTATED_PERIOD, NIGHT_ARRIVAL, PORTAL_ARRIVAL ->
          or(consent(option, Readings.defaults()), docket(option));
      case CONTRACT_END,
          HOURS,
          WORKING_DAY_IN_HOURS,
          MONTH_END,
          LEAP_DAY,
          UNION_HOLIDAYS,
          COUNTING_BACK ->
          or(deadline(option), docket(option));
      case EXTENSION,
          UNTIL_YEARS,
          REMOVAL,
          OBJECTION_START,
          END_DAY,
          AWARENESS,
          NOTIFICATION_HOURS,
          AUDIT_YEAR,
          WITHDRAWN_APPLICATION,
          ADDED_SUB_PROCESSOR ->
          docket(option);
    };
  }

  private static Optional<Consequence> or(
      Optional<Consequence> first, Optional<Consequence> second) {
    return first.isPresent() ? first : second;
  }

  private static Readings under(ReadingOption option) {
    Readings defaults = Readings.defaults();
    if (option == NotificationHoursReading.HOURS_96_PROPOSED) {
      return defaults.withProposedHoursFrom(PROPOSED);
    }
    if (option.question() == UnstatedPeriodReading.values()[0].question()) {
      return defaults.withReasonablePeriod(REASONABLE);
    }
    return defaults.with(option);
  }

  private static Optional<Consequence> docket(ReadingOption option) {
    Stream<DocketVector> vectors =
        DocketVectors.all().stream()
            .filter(each -> each.readings().equals(Readings.defaults()))
            .filter(each -> mayDiffer(each, option.question()));
    return or(
        differing(
            option,
            vectors,
            DocketExamples::of,
            vector -> DocketExamples.of(vector, under(option))),
        toldUnder(option));
  }

  /** An example that exists for the sake of {@code option}, beside the same under the defaults. */
  private static Optional<Consequence> toldUnder(ReadingOption option) {
    Stream<DocketVector> vectors =
        DocketVectors.all().stream()
            .filter(each -> DocketExamples.of(each).chosen().equals(List.of(option)));
    return differing(
        option,
        vectors,
        vector -> DocketExamples.of(vector, Readings.defaults()),
        DocketExamples::of);
  }

  /** Only matters that the question can bear on are executed again. */
  private static boolean mayDiffer(DocketVector vector, ContestedQuestion question) {
    String matter = vector.expected().matter();
    return switch (question) {
      case HOURS, WORKING_DAY_IN_HOURS, AWARENESS, NOTIFICATION_HOURS ->
          matter.startsWith("breach");
      case EXTENSION, MONTH_END, UNION_HOLIDAYS -> matter.startsWith("request");
      case UNTIL_YEARS, LEAP_DAY, REMOVAL, WITHDRAWN_APPLICATION -> matter.startsWith("retention");
      case OBJECTION_START, ADDED_SUB_PROCESSOR -> matter.startsWith("amendment");
      case END_DAY -> matter.startsWith("end");
      case AUDIT_YEAR -> matter.startsWith("audit");
      default -> true;
    };
  }

  /** Of the examples told under {@code readings}. */
  private static Optional<Consequence> consent(ReadingOption option, Readings readings) {
    Stream<ConsentVector> vectors =
        ConsentVectors.all().stream().filter(each -> each.readings().equals(readings));
    return differing(
        option,
        vectors,
        vector -> ConsentExamples.of(vector, Readings.defaults()),
        vector -> ConsentExamples.of(vector, under(option)));
  }

  private static Optional<Consequence> deadline(ReadingOption option) {
    Stream<DeadlineVector> vectors =
        VectorRunner.deadlines().stream().filter(each -> !each.expected().isRefused());
    return differing(
        option,
        vectors,
        vector ->
            DeadlineExamples.of(
                DeadlineExamples.name(vector), vector.reason(), vector.request(), beside(option)),
        vector ->
            DeadlineExamples.of(
                DeadlineExamples.name(vector),
                vector.reason(),
                vector.request(),
                Stream.concat(beside(option).stream(), Stream.of(option)).toList()));
  }

  /** Which working days count in hours is a question under one reading of hours only. */
  private static List<ReadingOption> beside(ReadingOption option) {
    return option.question() == ContestedQuestion.WORKING_DAY_IN_HOURS
        ? List.of(ReadingOptions.named("REG1182_HOURS_ART3_5").orElseThrow())
        : List.of();
  }

  private static Optional<Consequence> audit(ReadingOption option) {
    Agreement agreement = Catalogue.STRATECH.agreementWith(CaseFiles.exampleController());
    Text title =
        Text.of(
            "Beoordeling van " + agreement.title().nl(), "Assessment of " + agreement.title().en());
    Function<Readings, Example> audits =
        readings ->
            AssessmentExamples.of("ASSESSMENT-STRATECH", title, agreement, readings, each -> true);
    return differing(
        option,
        Stream.of(agreement),
        each -> audits.apply(Readings.defaults()),
        each -> audits.apply(under(option)));
  }

  /**
   * The first of {@code inputs} for which something other than the warning itself differs; one in
   * which a limit ends elsewhere rather than not at all.
   */
  private static <T> Optional<Consequence> differing(
      ReadingOption option,
      Stream<T> inputs,
      Function<T, Example> byDefault,
      Function<T, Example> otherwise) {
    Optional<Consequence> found = Optional.empty();
    for (Iterator<T> each = inputs.iterator(); each.hasNext(); ) {
      T input = each.next();
      Consequence next = compare(option, byDefault.apply(input), otherwise.apply(input));
      if (next.before().isEmpty() || next.after().isEmpty()) {
        continue;
      }
      if (next.after().stream().anyMatch(outcome -> outcome.span().isPresent())) {
        return Optional.of(next);
      }
      found = found.isPresent() ? found : Optional.of(next);
    }
    return found;
  }

  private static Consequence compare(ReadingOption option, Example before, Example after) {
    return new Consequence(
        option,
        before,
        without(before.outcomes(), after.outcomes()),
        without(after.outcomes(), before.outcomes()));
  }

  private static List<Outcome> without(List<Outcome> outcomes, List<Outcome> others) {
    return outcomes.stream()
        .filter(
            each ->
                each.kind() != OutcomeKind.AMBIGUOUS && each.kind() != OutcomeKind.REASON
                    || each.kind() == OutcomeKind.REASON
                        && others.stream().noneMatch(each::equals)
                        && each.reason().isPresent())
        .filter(each -> !others.contains(each))
        .toList();
  }
}
