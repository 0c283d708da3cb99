package eu.dpasdk.docs.benchmark.sweep;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten million records, each time with all that a sweep has to bind first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class SweepBenchmark {
  static final int RECORDS = 10_000_000;
  static final int STORIES = 1_000_000;

  /** Ten million rows, made once for each process. */
  @State(Scope.Benchmark)
  public static class Columns {
    final Table table = Table.of(RECORDS);
  }

  /** The same rows as objects. */
  @State(Scope.Benchmark)
  public static class Rows {
    final Table.Row[] rows = Table.of(RECORDS).rows();
  }

  /** A tenth of them as events, which take more memory than the sweep does. */
  @State(Scope.Benchmark)
  public static class Stories {
    final Table.Story[] stories = Table.of(STORIES).stories(STORIES);
  }

  /** Columns, one thread. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public int columns(Columns in) {
    return Ours.overDays(in.table.milestones, in.table.days);
  }

  /** Columns, one thread, years added to each date. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public int columnsByHand(Columns in) {
    return ByHand.overDates(in.table.milestones, in.table.days);
  }

  /** Columns, one thread, numbers compared. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public int numbersByHand(Columns in) {
    return ByHand.overNumbers(in.table.milestones, in.table.days);
  }

  /** Columns, all cores. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public long parallel(Columns in) {
    return Ours.inParallel(in.table.milestones, in.table.days);
  }

  /** Columns, all cores, years added to each date. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public long parallelByHand(Columns in) {
    return ByHand.inParallel(in.table.milestones, in.table.days);
  }

  /** Rows as objects, one thread. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public int rows(Rows in) {
    return Ours.overRows(in.rows);
  }

  /** Rows as objects, one thread, years added to each date. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public int rowsByHand(Rows in) {
    return ByHand.overRows(in.rows);
  }

  /** Events of each record, one thread. */
  @Benchmark
  @OperationsPerInvocation(STORIES)
  public int events(Stories in) {
    return Ours.overEvents(in.stories);
  }

  /** Events of each record, one thread, years added to each date. */
  @Benchmark
  @OperationsPerInvocation(STORIES)
  public int eventsByHand(Stories in) {
    return ByHand.overEvents(in.stories);
  }
}
