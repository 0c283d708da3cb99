package consumer;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.retention.DueDays;
import eu.dpasdk.rules.retention.ErasureSweep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which records of a table must be erased tonight, found by a fleet of machines. */
final class FleetSweep {
  /** With the type of each event, which a bare list would not have. */
  static final TypeReference<List<RetentionEvent>> EVENTS = new TypeReference<>() {};

  private FleetSweep() {}

  /**
   * Returns the ids of the rows of {@code records} that are due. A row has an {@code id}, and
   * either a {@code milestone} and its {@code day}, or its {@code events} as JSON where there is
   * more.
   */
  static Dataset<String> due(Dataset<Row> records, Agreement agreement, Instant moment) {
    Dataset<Row> ordinary = records.filter("events IS NULL");
    Dataset<Row> others = records.filter("events IS NOT NULL");
    return byDay(ordinary, agreement, moment).union(byEvents(others, agreement, moment));
  }

  private static Dataset<String> byDay(Dataset<Row> rows, Agreement agreement, Instant moment) {
    ErasureSweep sweep =
        ErasureSweep.of(agreement, Lifetime.UNBOUNDED, moment, Interpretation.dutch());
    DueDays days = sweep.days();
    FilterFunction<Row> due =
        row ->
            days.isDue(
                RetentionTrigger.valueOf(row.getAs("milestone")), row.<LocalDate>getAs("day"));
    return rows.filter(due).select("id").as(Encoders.STRING());
  }

  private static Dataset<String> byEvents(Dataset<Row> rows, Agreement agreement, Instant moment) {
    String terms = JsonMapper.shared().writeValueAsString(agreement);
    MapPartitionsFunction<Row, String> due =
        partition -> {
          Agreement bound = JsonMapper.shared().readValue(terms, Agreement.class);
          ErasureSweep sweep =
              ErasureSweep.of(bound, Lifetime.UNBOUNDED, moment, Interpretation.dutch());
          List<String> found = new ArrayList<>();
          partition.forEachRemaining(
              row -> {
                String id = row.getAs("id");
                if (sweep.isDue(MatterId.of(id), events(row.getAs("events")))) {
                  found.add(id);
                }
              });
          return found.iterator();
        };
    return rows.mapPartitions(due, Encoders.STRING());
  }

  private static List<RetentionEvent> events(String json) {
    return JsonMapper.shared().readValue(json, EVENTS);
  }
}
