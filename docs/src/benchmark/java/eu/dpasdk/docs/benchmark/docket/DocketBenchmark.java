package eu.dpasdk.docs.benchmark.docket;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
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

/** The docket of a whole case file, and the docket with one event more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 1)
public class DocketBenchmark {
  /** How many events the case file holds. */
  @Param({"1000", "10000", "100000"})
  public int events;

  private CaseFile file;
  private Docket docket;
  private Event oneMore;

  /** Builds the case file. */
  @Setup
  public void prepare() {
    file = LongFile.of(events);
    docket = Docket.of(file, LongFile.ASKED, Readings.defaults());
    oneMore = LongFile.oneMore();
  }

  /** The docket of the whole case file. */
  @Benchmark
  public Docket wholeDocket() {
    return Docket.of(file, LongFile.ASKED, Readings.defaults());
  }

  /** The docket with one event more. */
  @Benchmark
  public Docket oneEventMore() {
    return docket.plus(oneMore);
  }
}
