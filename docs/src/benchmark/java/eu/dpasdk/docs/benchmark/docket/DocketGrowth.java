package eu.dpasdk.docs.benchmark.docket;

import eu.dpasdk.docs.benchmark.Group;
import eu.dpasdk.docs.benchmark.Scores;
import eu.dpasdk.docs.performance.Row;
import eu.dpasdk.docs.performance.Unit;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the docket grows over 1,000, 10,000 and 100,000 events, and what one event more costs. */
public final class DocketGrowth implements Group {
  private static final int SMALLEST = 1_000;
  private static final List<Integer> SIZES = List.of(SMALLEST, 10_000, 100_000);

  @Override
  public String name() {
    return "docket";
  }

  @Override
  public String title() {
    return "Growth of the docket";
  }

  @Override
  public Map<String, String> versions() {
    return Map.of();
  }

  /** One event more gives the docket of the whole file that has it. */
  @Override
  public void check() {
    for (int size : SIZES) {
      CaseFile file = LongFile.of(size);
      Docket docket = Docket.of(file, LongFile.ASKED, Readings.defaults());
      List<Event> all = new ArrayList<>(file.events());
      all.add(LongFile.oneMore());
      CaseFile longer = CaseFile.of(file.agreement(), all);
      Docket whole = Docket.of(longer, LongFile.ASKED, Readings.defaults());
      if (!whole.report().equals(docket.plus(LongFile.oneMore()).report())) {
        throw new IllegalStateException("one event more gives another docket than the whole file");
      }
    }
  }

  @Override
  public List<Class<?>> benchmarks() {
    return List.of(DocketBenchmark.class);
  }

  @Override
  public int rounds() {
    return 2;
  }

  @Override
  public Map<String, String[]> quickParameters() {
    return Map.of("events", new String[] {String.valueOf(SMALLEST)});
  }

  @Override
  public List<Row> rows(Scores scores) {
    List<Row> rows = new ArrayList<>();
    for (int size : SIZES) {
      if (!scores.has(whole(size))) {
        continue;
      }
      if (size > SMALLEST) {
        double times = (double) size / SMALLEST;
        rows.add(
            new Row(
                "an event of a docket of " + number(size),
                scores.median(whole(size)) / size,
                "of one of " + number(SMALLEST),
                scores.median(whole(SMALLEST)) / SMALLEST,
                Unit.NANOSECONDS,
                scores.ratio(whole(size), whole(SMALLEST)) / times,
                null));
      }
      String more = "DocketBenchmark.oneEventMore[events=" + size + "]";
      rows.add(
          scores.times(
              "one event more, to a docket of " + number(size),
              more,
              "the whole docket anew",
              whole(size),
              null));
    }
    return rows;
  }

  private static String whole(int size) {
    return "DocketBenchmark.wholeDocket[events=" + size + "]";
  }

  private static String number(int size) {
    return String.format(Locale.ROOT, "%,d", size);
  }
}
