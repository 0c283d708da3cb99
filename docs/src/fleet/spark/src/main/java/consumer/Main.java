package consumer;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.FlexFrontTerms;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.HoldPlaced;
import eu.dpasdk.model.retention.HoldReleased;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.PurposeStated;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.retention.RetentionSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import tools.jackson.databind.json.JsonMapper;

/** Sweeps the same records with Spark on two threads and without it on one; they must agree. */
public final class Main {
  private static final int RECORDS = 100_000;
  private static final Instant MON_2027_03_01 = Instant.parse("2027-02-28T23:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final int DAYS = 3_600;
  private static final int ONE_IN = 50;

  private static final StructType TABLE =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("milestone", DataTypes.StringType, true)
          .add("day", DataTypes.DateType, true)
          .add("events", DataTypes.StringType, true);

  private Main() {}

  /** Fails if the two sweeps differ, or if either finds none or all. */
  public static void main(String[] args) {
    Agreement agreement =
        FlexFrontTerms.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld Advies"));
    Map<MatterId, List<RetentionEvent>> records = records();
    TreeSet<String> expected =
        RetentionSchedule.eraseDue(
                agreement,
                records.entrySet().stream(),
                Lifetime.UNBOUNDED,
                MON_2027_03_01,
                Interpretation.dutch())
            .map(MatterId::id)
            .collect(Collectors.toCollection(TreeSet::new));

    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.datetime.java8API.enabled", true)
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.local.dir", args[0])
            .config("spark.sql.warehouse.dir", args[0] + "/warehouse")
            .getOrCreate();
    TreeSet<String> found;
    try {
      Dataset<Row> table = spark.createDataFrame(rows(records), TABLE).repartition(4);
      found = new TreeSet<>(FleetSweep.due(table, agreement, MON_2027_03_01).collectAsList());
    } finally {
      spark.stop();
    }
    if (!found.equals(expected) || expected.isEmpty() || expected.size() == RECORDS) {
      throw new AssertionError(expected.size() + " are due, the fleet found " + found.size());
    }
    System.out.println("Of " + RECORDS + " records " + found.size() + " are due, either way.");
  }

  /** What a table has: most records with one milestone, some with a longer story. */
  private static Map<MatterId, List<RetentionEvent>> records() {
    SplittableRandom random = new SplittableRandom(7);
    return IntStream.range(0, RECORDS)
        .mapToObj(number -> MatterId.of("record-" + number))
        .collect(Collectors.toMap(id -> id, id -> story(id, random)));
  }

  private static List<RetentionEvent> story(MatterId id, SplittableRandom random) {
    List<RetentionEvent> events = new ArrayList<>();
    RetentionTrigger[] milestones = RetentionTrigger.values();
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    RecordedTime start = RecordedTime.of(day.atStartOfDay());
    events.add(MilestoneReached.of(id, milestones[random.nextInt(milestones.length)], start));
    if (random.nextInt(ONE_IN) == 0) {
      events.add(HoldPlaced.of(id, day.plusDays(random.nextInt(DAYS))));
      if (random.nextBoolean()) {
        events.add(HoldReleased.of(id, RecordedTime.of(day.plusDays(DAYS / 2).atStartOfDay())));
      }
    } else if (random.nextInt(ONE_IN) == 0) {
      LocalDate until = day.plusDays(random.nextInt(DAYS));
      events.add(
          PurposeStated.builder().record(id).purpose("advice").at(start).until(until).build());
    }
    return events;
  }

  private static List<Row> rows(Map<MatterId, List<RetentionEvent>> records) {
    List<Row> rows = new ArrayList<>();
    records.forEach((id, events) -> rows.add(row(id, events)));
    return rows;
  }

  private static Row row(MatterId id, List<RetentionEvent> events) {
    if (events.size() > 1) {
      String json = JsonMapper.shared().writerFor(FleetSweep.EVENTS).writeValueAsString(events);
      return RowFactory.create(id.id(), null, null, json);
    }
    MilestoneReached only = (MilestoneReached) events.get(0);
    LocalDate day = only.at().local().orElseThrow().toLocalDate();
    return RowFactory.create(id.id(), only.milestone().name(), day, null);
  }
}
