package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The library and the same logic by hand: whole answers, on the same values. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 1)
public class DecisionBenchmark {
  private final List<ConsentCases.Case> changes = ConsentCases.all();
  private final List<Agreement> agreements = Decisions.agreements();
  private final CaseFile events = DocketCases.file();
  private int next;

  private ConsentCases.Case change() {
    next = (next + 1) % changes.size();
    return changes.get(next);
  }

  private Agreement agreement() {
    next = (next + 1) % agreements.size();
    return agreements.get(next);
  }

  /** One consent decision with its reasons. */
  @Benchmark
  public Object consent() {
    ConsentCases.Case change = change();
    return SubProcessorConsent.of(change.file(), change.at(), Interpretation.dutch());
  }

  /** The same without reasons, by hand. */
  @Benchmark
  public Object consentByHand() {
    ConsentCases.Case change = change();
    return HandConsent.decide(change.file(), change.at());
  }

  /** One assessment with its reasons. */
  @Benchmark
  public Object article28() {
    return Article28.assess(agreement());
  }

  /** The ten elements that the engines find, each with its reasons. */
  @Benchmark
  public Object article28Share() {
    return Decisions.tenElements(agreement());
  }

  /** The same without reasons, by hand. */
  @Benchmark
  public Object article28ByHand() {
    return HandArticle28.assess(agreement());
  }

  /** The docket of a hundred events with its reasons. */
  @Benchmark
  public Object docket() {
    return Docket.of(events, DocketCases.ASKED, Readings.defaults());
  }

  /** Five kinds of its duties without reasons, by hand. */
  @Benchmark
  public Object docketByHand() {
    return HandDocket.duties(events, DocketCases.ASKED);
  }
}
