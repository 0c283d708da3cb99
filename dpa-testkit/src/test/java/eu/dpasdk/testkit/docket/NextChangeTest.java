package eu.dpasdk.testkit.docket;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.vectors.DocketVector;
import eu.dpasdk.testkit.vectors.DocketVectors;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every example stands as it is until its next change, and then no longer. */
class NextChangeTest {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /** What lies ahead counts as new, so only facts of days before are kept. */
  private static CaseFile untilThen(DocketVector vector) {
    String today = vector.at().toString();
    return CaseFile.of(
        vector.file().agreement(),
        vector.file().events().stream().filter(event -> isBefore(today, event)).toList());
  }

  private static boolean isBefore(String today, Event event) {
    return DAY.matcher(event.toString())
        .results()
        .allMatch(day -> day.group().compareTo(today.substring(0, day.group().length())) < 0);
  }

  @Test
  void everyExampleStandsUntilItsNextChange() {
    int changing = 0;
    for (DocketVector vector : DocketVectors.all()) {
      CaseFile file = untilThen(vector);
      DocketReport now = report(file, vector.at(), vector);
      if (now.nextChange().isPresent()) {
        Instant next = now.nextChange().get();
        assertThat(Dockets.substance(report(file, next.minusNanos(1), vector)))
            .as(vector.id() + " before " + next)
            .isEqualTo(Dockets.substance(now));
        assertThat(Dockets.substance(report(file, next, vector)))
            .as(vector.id() + " at " + next)
            .isNotEqualTo(Dockets.substance(now));
        changing++;
      }
    }
    assertThat(changing).isGreaterThan(100);
  }

  private static DocketReport report(CaseFile file, Instant at, DocketVector vector) {
    return Docket.of(file, at, vector.readings()).report();
  }
}
