package eu.dpasdk.docs.benchmark.calendar;

import java.time.Instant;
import java.time.LocalDate;
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

/** Questions about working days. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class WorkingDayBenchmark {
  private static final int COUNT = 512;

  /** Who answers. */
  @Param({"ours", "java.time", "Strata", "ObjectLab", "Jollyday"})
  public String contender;

  private final Instant[] arrivals = Days.arrivals(COUNT);
  private final LocalDate[] days = Days.days(COUNT);
  private Contender<?> asked;

  /** Makes the contender ready. */
  @Setup
  public void prepare() {
    asked = Days.contender(contender);
  }

  /** Ten days, rolled. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void tenDaysRolled(Blackhole hole) {
    for (Instant arrival : arrivals) {
      hole.consume(asked.tenDaysRolled(arrival));
    }
  }

  /** The next working day. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void nextWorkingDay(Blackhole hole) {
    for (LocalDate day : days) {
      hole.consume(asked.nextWorkingDay(day));
    }
  }

  /** Working days between two days ten years apart. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void workingDays(Blackhole hole) {
    for (LocalDate day : days) {
      hole.consume(asked.workingDays(day, day.plusYears(CalendarGroup.YEARS)));
    }
  }
}
