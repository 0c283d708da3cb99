package eu.dpasdk.rules.time;

import static eu.dpasdk.rules.time.Given.contract;
import static eu.dpasdk.rules.time.Given.in;
import static eu.dpasdk.rules.time.Given.union;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Derivation;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.model.time.UnionHolidaysReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is worked out when asked for is what would have been told at once. */
class FoundLaterTest {
  private static final DeadlineRequest TO_EASTER = contract("P10D", "Thu 2026-03-26");

  @Test
  void sameEachTimeAndEqualToWhatIsTold() {
    Deadline deadline = Deadlines.compute(TO_EASTER);
    Deadline told =
        Deadline.of(
            deadline.lastDay(),
            deadline.endExclusive(),
            deadline.steps(),
            deadline.otherReadings());
    assertThat(deadline.steps()).isNotEmpty().isEqualTo(deadline.steps());
    assertThat(deadline.otherReadings()).extracting(OtherReading::reading).containsExactly("ROLL");
    assertThat(deadline)
        .isEqualTo(Deadlines.compute(TO_EASTER))
        .isEqualTo(told)
        .hasSameHashCodeAs(told)
        .hasToString(told.toString());
    assertThat(told).isEqualTo(deadline);
    assertThat(told.derivation())
        .isNotEqualTo(Derivation.of(deadline.steps(), List.of()))
        .isNotEqualTo(Derivation.of(List.of(), deadline.otherReadings()))
        .isNotEqualTo("steps");
  }

  @Test
  void othersAreLeftOutWhereTheyWereNotAskedFor() {
    Deadline alone =
        Deadlines.withoutOthers(TO_EASTER, HolidayCalendars.standard(), TimeReadings.defaults());
    assertThat(alone.otherReadings()).isEmpty();
    assertThat(alone.steps()).isEqualTo(Deadlines.compute(TO_EASTER).steps());
    assertThat(alone).isNotEqualTo(Deadlines.compute(TO_EASTER));
  }

  @Test
  void readingsGivenAreThoseOfTheSteps() {
    TimeReadings rolls = TimeReadings.defaults().with(ContractEndReading.ROLL);
    Deadline rolled = Deadlines.compute(TO_EASTER, HolidayCalendars.standard(), rolls);
    assertThat(Given.rules(rolled)).contains(TimeRule.CONTRACT_ROLL.id().id());
    assertThat(rolled.otherReadings()).extracting(OtherReading::reading).containsExactly("NO_ROLL");
  }

  /** The reading that takes the calendar as named needs one that is not there. */
  @Test
  void calendarThatOnlyAnotherReadingNeedsIsRefusedAtOnce() {
    DeadlineRequest request =
        in(HolidayCalendarId.of("ELSEWHERE"), union("P10D", "Thu 2026-03-26"));
    TimeReadings listed = TimeReadings.defaults().with(UnionHolidaysReading.NL_ATW_LIST);
    HolidayCalendars standard = HolidayCalendars.standard();
    assertThat(Deadlines.withoutOthers(request, standard, listed).lastDay()).isPresent();
    assertThatThrownBy(() -> Deadlines.compute(request, standard, listed))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ELSEWHERE");
  }

  @Test
  void othersFoundLaterAreThoseFoundAtOnce() {
    Deadline later =
        Deadlines.withOthersLater(TO_EASTER, HolidayCalendars.standard(), TimeReadings.defaults());
    assertThat(later).isEqualTo(Deadlines.compute(TO_EASTER));
    assertThat(later.otherReadings()).extracting(OtherReading::reading).containsExactly("ROLL");
  }

  @Test
  void calendarThatOnlyAnotherReadingNeedsIsRefusedWhereOthersAreAskedFor() {
    DeadlineRequest request =
        in(HolidayCalendarId.of("ELSEWHERE"), union("P10D", "Thu 2026-03-26"));
    TimeReadings listed = TimeReadings.defaults().with(UnionHolidaysReading.NL_ATW_LIST);
    Deadline later = Deadlines.withOthersLater(request, HolidayCalendars.standard(), listed);
    assertThat(later.lastDay()).isPresent();
    assertThatThrownBy(later::otherReadings)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ELSEWHERE");
  }
}
