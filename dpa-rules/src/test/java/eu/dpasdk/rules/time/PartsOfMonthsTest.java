package eu.dpasdk.rules.time;

import static eu.dpasdk.rules.time.Given.contract;
import static eu.dpasdk.rules.time.Given.day;
import static eu.dpasdk.rules.time.Given.lastDay;
import static eu.dpasdk.rules.time.Given.rules;
import static eu.dpasdk.rules.time.Given.statute;
import static eu.dpasdk.rules.time.Given.union;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.time.DeadlineRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regulation 1182/71, Article 3(2)(d): for a part of a month, a month counts as thirty days. */
class PartsOfMonthsTest {
  @ParameterizedTest
  @CsvSource({
    "P1.5M,     Thu 2026-01-15, Mon 2026-03-02", // 15 February and 15 days
    "P1.5M,     Sat 2026-01-31, Mon 2026-03-16", // 28 February and 15 days: a Sunday
    "P0.5M,     Mon 2026-03-02, Tue 2026-03-17",
    "P2.1M,     Mon 2026-03-02, Wed 2026-05-06", // 2 May and 3 days: 5 May, a holiday
    "P0M+1/30,  Fri 2026-03-06, Mon 2026-03-09", // one day: Article 3(5) does not apply
    "P0M+2/30,  Thu 2026-04-02, Wed 2026-04-08" // two days: it does
  })
  void partIsCountedInDaysOfThirty(String limit, String event, String lastDay) {
    assertThat(lastDay(union(limit, event))).isEqualTo(day(lastDay));
    assertThat(rules(Deadlines.compute(union(limit, event))))
        .contains("reg1182-3.2d-part-of-month");
  }

  @Test
  void otherRulesDoNotSayWhatAPartOfAMonthIs() {
    for (DeadlineRequest request :
        List.of(contract("P1.5M", "Thu 2026-01-15"), statute("P1.5M", "Thu 2026-01-15"))) {
      InvalidValueException refusal =
          catchThrowableOfType(InvalidValueException.class, () -> Deadlines.compute(request));
      assertThat(refusal.faults()).extracting(Fault::path).containsExactly("/limit");
      assertThat(refusal.faults().get(0).expected()).contains("3(2)(d)");
    }
  }
}
