package eu.dpasdk.docs.benchmark;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.breach.AuthorityNotified;
import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.breach.BreachRisk;
import eu.dpasdk.model.breach.BreachRiskAssessed;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.instruction.InstructionGiven;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.request.HelpAsked;
import eu.dpasdk.model.request.HelpGiven;
import eu.dpasdk.model.request.HelpKind;
import eu.dpasdk.model.request.RequestAnswered;
import eu.dpasdk.model.request.RequestForwarded;
import eu.dpasdk.model.request.RequestReceived;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.PurposeStated;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.docket.Docket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How the docket grows: the whole of a case file of 1,000, 10,000 and 100,000 events, and one event
 * more. The result is a table of ratios from one run; a single figure says nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 4, time = 4)
public class DocketBenchmark {
  private static final Instant FIRST = Instant.parse("2025-01-06T08:00:00Z");
  private static final Instant ASKED = Instant.parse("2026-01-01T00:00:00Z");

  /** How many events the case file holds. */
  @Param({"1000", "10000", "100000"})
  public int events;

  private CaseFile file = CaseFile.of(agreement(), List.of());
  private Docket docket = Docket.of(file, ASKED, Readings.defaults());
  private final Event oneMore = BreachRiskAssessed.of(MatterId.of("m0"), BreachRisk.HIGH, at(0, 9));

  /** Prints the table. */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(DocketBenchmark.class.getName())
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<Integer, Double> whole = new TreeMap<>();
    Map<Integer, Double> more = new TreeMap<>();
    for (RunResult result : results) {
      int size = Integer.parseInt(result.getParams().getParam("events"));
      double micros = result.getPrimaryResult().getScore();
      boolean isWhole = result.getParams().getBenchmark().endsWith("wholeDocket");
      (isWhole ? whole : more).put(size, micros);
    }
    double unit = whole.get(1000) / 1000;
    System.out.printf(
        Locale.ROOT,
        "Java %s, %s %s, %d processors%n",
        System.getProperty("java.version"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
    System.out.println(
        "| events | whole docket | an event of it, to that of 1,000 | one event more, to the whole |");
    System.out.println("|---:|---:|---:|---:|");
    whole.forEach(
        (size, micros) ->
            System.out.printf(
                Locale.ROOT,
                "| %,d | %,.1f ms | %.2f | 1 : %,.0f |%n",
                size,
                micros / 1000,
                micros / size / unit,
                micros / more.get(size)));
  }

  /** Builds the case file, and checks that both ways give the same docket. */
  @Setup
  public void prepare() {
    file = CaseFile.of(agreement(), events(events));
    docket = Docket.of(file, ASKED, Readings.defaults());
    List<Event> all = new ArrayList<>(file.events());
    all.add(oneMore);
    Docket whole = Docket.of(CaseFile.of(file.agreement(), all), ASKED, Readings.defaults());
    if (!whole.report().equals(docket.plus(oneMore).report())) {
      throw new IllegalStateException("one event more gives another docket than the whole file");
    }
  }

  /** The docket of the whole case file. */
  @Benchmark
  public Docket wholeDocket() {
    return Docket.of(file, ASKED, Readings.defaults());
  }

  /** The docket with one event more. */
  @Benchmark
  public Docket oneEventMore() {
    return docket.plus(oneMore);
  }

  private static Agreement agreement() {
    return Catalogue.FLEXFRONT.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
  }

  /** Breaches, requests, records, help and instructions, two to four events each. */
  private static List<Event> events(int size) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; events.size() < size; i++) {
      MatterId id = MatterId.of("m" + i);
      switch (i % 5) {
        case 0 -> {
          events.add(BreachNoticed.of(id, PartyRole.PROCESSOR, Awareness.AWARE, at(i, 0)));
          events.add(BreachNotified.of(id, mail(i, 5)));
          events.add(BreachRiskAssessed.of(id, BreachRisk.RISK, at(i, 8)));
          events.add(AuthorityNotified.of(id, at(i, 40)));
        }
        case 1 -> {
          events.add(RequestReceived.of(id, PartyRole.PROCESSOR, at(i, 0)));
          events.add(RequestForwarded.of(id, mail(i, 6)));
          events.add(RequestAnswered.of(id, PartyRole.CONTROLLER, at(i, 200)));
        }
        case 2 -> {
          events.add(MilestoneReached.of(id, RetentionTrigger.APPLICATION_REJECTED, at(i, 0)));
          events.add(PurposeStated.of(id, "purpose", at(i, 1)));
        }
        case 3 -> {
          events.add(HelpAsked.of(id, HelpKind.IMPACT_ASSESSMENT, mail(i, 0)));
          events.add(HelpGiven.of(id, at(i, 100)));
        }
        default -> events.add(InstructionGiven.of(id, at(i, 0), true));
      }
    }
    return events.subList(0, size);
  }

  private static RecordedTime at(int number, int hours) {
    return RecordedTime.of(FIRST.plus(Duration.ofHours(number % 6000 + hours)));
  }

  private static MessageDelivery mail(int number, int hours) {
    return MessageDelivery.arrived(Channel.EMAIL, at(number, hours));
  }
}
