package eu.dpasdk.docs.benchmark.sweep;

import com.sun.management.ThreadMXBean;
import eu.dpasdk.docs.benchmark.Group;
import eu.dpasdk.docs.benchmark.Scores;
import eu.dpasdk.docs.benchmark.Settings;
import eu.dpasdk.docs.performance.Aim;
import eu.dpasdk.docs.performance.Row;
import eu.dpasdk.docs.performance.Unit;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;

/** What must be erased among ten million records, beside loops written out for FlexFront 7. */
public final class SweepGroup implements Group {
  private static final String ALLOCATED = "allocated";
  private static final String ALLOCATED_FOR_EVENTS = "allocatedForEvents";
  private static final int BYTES_A_ROW = Byte.BYTES + Integer.BYTES;
  private static final double NANOSECONDS = 1e9;
  private static final int WARM = 20;

  @Override
  public String name() {
    return "sweep";
  }

  @Override
  public String title() {
    return "A sweep over ten million records";
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Each record has one milestone and its day, in columns (a byte and an int) or as an object;"
            + " or it is a list of events, of which a million are swept.",
        "Ours binds the agreement, its readings and the moment each time; the loops by hand know"
            + " the three periods of FlexFront 7 and nothing else. Over dates, a loop adds the"
            + " years to each; over numbers, it takes them from today once.",
        "Figures in parallel are for each of " + cores() + " cores.");
  }

  @Override
  public Map<String, String> versions() {
    return Map.of();
  }

  @Override
  public void check() {
    Table table = Table.of(SweepBenchmark.RECORDS);
    int due = Ours.overDays(table.milestones, table.days);
    same(due, ByHand.overDates(table.milestones, table.days));
    same(due, ByHand.overNumbers(table.milestones, table.days));
    same(due, Ours.inParallel(table.milestones, table.days));
    same(due, ByHand.inParallel(table.milestones, table.days));
    Table.Row[] rows = table.rows();
    same(due, Ours.overRows(rows));
    same(due, ByHand.overRows(rows));
    Table.Story[] stories = table.stories(SweepBenchmark.STORIES);
    same(Ours.overEvents(stories), ByHand.overEvents(stories));
    Table fewer = Table.of(SweepBenchmark.STORIES);
    same(Ours.overEvents(stories), Ours.overDays(fewer.milestones, fewer.days));
  }

  private static void same(long ours, long other) {
    if (ours != other || ours == 0) {
      throw new IllegalStateException(ours + " records are due, or " + other);
    }
  }

  @Override
  public List<Class<?>> benchmarks() {
    return List.of(SweepBenchmark.class);
  }

  @Override
  public Scores measure(Settings settings) throws Exception {
    Scores scores = Group.super.measure(settings);
    Table table = Table.of(SweepBenchmark.RECORDS);
    double columns = allocated(() -> Ours.overDays(table.milestones, table.days));
    scores.add(ALLOCATED, columns / SweepBenchmark.RECORDS);
    Table.Story[] stories = table.stories(SweepBenchmark.STORIES);
    double events = allocated(() -> Ours.overEvents(stories));
    scores.add(ALLOCATED_FOR_EVENTS, events / SweepBenchmark.STORIES);
    return scores;
  }

  /** Bytes that a warm sweep allocates, with what it binds. */
  private static double allocated(Runnable sweep) {
    for (int i = 0; i < WARM; i++) {
      sweep.run();
    }
    ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    long before = threads.getCurrentThreadAllocatedBytes();
    sweep.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Override
  public List<Row> rows(Scores scores) {
    return List.of(
        perCore(scores, "records a second and core", "columns", 1, "loop over dates"),
        perCore(scores, "records a second and core, parallel", "parallel", cores(), "the same"),
        times(scores, "a record, columns", "columns", "loop over dates", "columnsByHand"),
        scores.times(
            "a record, columns", full("columns"), "loop over numbers", full("numbersByHand"), null),
        times(scores, "a record, objects", "rows", "loop over dates", "rowsByHand"),
        times(scores, "a record, events", "events", "loop over dates", "eventsByHand"),
        bytes(scores, "allocated for a record, columns", ALLOCATED),
        bytes(scores, "allocated for a record, events", ALLOCATED_FOR_EVENTS));
  }

  private static Row perCore(
      Scores scores, String question, String benchmark, int cores, String beside) {
    String ours = full(benchmark);
    String hand = full(benchmark + "ByHand");
    return new Row(
        question,
        NANOSECONDS / scores.median(ours) / cores,
        beside,
        NANOSECONDS / scores.median(hand) / cores,
        Unit.PER_SECOND,
        scores.ratio(hand, ours),
        Aim.atLeast(0.5));
  }

  private static Row times(
      Scores scores, String question, String ours, String beside, String theirs) {
    return scores.times(question, full(ours), beside, full(theirs), Aim.atMost(2));
  }

  private static Row bytes(Scores scores, String question, String name) {
    return Row.of(question, scores.median(name), "what a row holds", BYTES_A_ROW, Unit.BYTES, null);
  }

  private static String full(String benchmark) {
    return "SweepBenchmark." + benchmark;
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }
}
