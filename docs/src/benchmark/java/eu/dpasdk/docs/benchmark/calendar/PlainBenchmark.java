package eu.dpasdk.docs.benchmark.calendar;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Deadlines that need no holidays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class PlainBenchmark {
  private static final int COUNT = 512;

  /** Who answers. */
  @Param({"ours", "java.time"})
  public String contender;

  private final Instant[] arrivals = Days.arrivals(COUNT);
  private Contender.Whole<?> asked;

  /** Makes the contender ready. */
  @Setup
  public void prepare() {
    asked = (Contender.Whole<?>) Days.contender(contender);
  }

  /** Ten days. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void tenDays(Blackhole hole) {
    for (Instant arrival : arrivals) {
      hole.consume(asked.tenDays(arrival));
    }
  }

  /** Seventy-two hours. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void seventyTwoHours(Blackhole hole) {
    for (Instant arrival : arrivals) {
      hole.consume(asked.seventyTwoHours(arrival));
    }
  }
}
