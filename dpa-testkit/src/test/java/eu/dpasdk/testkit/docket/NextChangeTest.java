package eu.dpasdk.testkit.docket;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.vectors.DocketVector;
import eu.dpasdk.testkit.vectors.DocketVectors;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Every example stands as it is until its next change, and then no longer. */
class NextChangeTest {
  private static DocketReport report(DocketVector vector, Instant at) {
    return Docket.of(vector.file(), at, vector.readings()).report();
  }

  @Test
  void everyExampleStandsUntilItsNextChange() {
    for (DocketVector vector : DocketVectors.all()) {
      DocketReport now = report(vector, vector.at());
      now.nextChange()
          .ifPresent(
              next -> {
                assertThat(Dockets.substance(report(vector, next.minusNanos(1))))
                    .as(vector.id())
                    .isEqualTo(Dockets.substance(now));
                assertThat(Dockets.substance(report(vector, next)))
                    .as(vector.id() + " at " + next)
                    .isNotEqualTo(Dockets.substance(now));
              });
    }
  }
}
