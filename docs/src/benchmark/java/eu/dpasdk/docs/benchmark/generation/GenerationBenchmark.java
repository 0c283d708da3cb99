package eu.dpasdk.docs.benchmark.generation;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.testkit.docket.Lives;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Making case files, each from another seed, under the agreements of the catalogue in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class GenerationBenchmark {
  private final List<Agreement> agreements = GenerationGroup.agreements();
  private long number;

  /** One case file. */
  @Benchmark
  public CaseFile caseFile() {
    number++;
    Agreement agreement = agreements.get((int) (number % agreements.size()));
    return Lives.of(agreement, GenerationGroup.EVENTS, number);
  }
}
