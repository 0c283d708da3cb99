package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The rule engines, each with its share of the answers; what it costs to make them ready is not.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 1)
public class EngineBenchmark {
  /** The name of the engine. */
  @Param({"EASY_RULES", "EVRETE", "DROOLS", "CAMUNDA_DMN"})
  public String engine = "EASY_RULES";

  private final List<ConsentCases.Case> changes = ConsentCases.all();
  private final List<Agreement> agreements = Decisions.agreements();
  private final CaseFile events = DocketCases.file();
  private ConsentByRules consent;
  private AssessmentByRules assessment;
  private DocketByRules docket;
  private int next;

  /** Writes and compiles the rules. */
  @Setup
  public void prepare() {
    RuleEngine.Maker maker = Engines.valueOf(engine).maker();
    consent = new ConsentByRules(maker);
    assessment = new AssessmentByRules(maker);
    docket = new DocketByRules(maker);
  }

  /** One consent decision without reasons. */
  @Benchmark
  public Object consent() {
    next = (next + 1) % changes.size();
    return consent.decide(changes.get(next).file(), changes.get(next).at());
  }

  /** Ten elements of Article 28 on both axes. */
  @Benchmark
  public Object article28() {
    next = (next + 1) % agreements.size();
    return assessment.assess(agreements.get(next));
  }

  /** Five kinds of duty over a hundred events. */
  @Benchmark
  public Object docket() {
    return docket.duties(events, DocketCases.ASKED);
  }
}
