package eu.dpasdk.testkit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.retention.DueDays;
import eu.dpasdk.rules.retention.ErasureSweep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * On each day around which what is due turns, a table of days says what a look at the record says.
 */
class DueDaysTurnTest {
  private static final Instant MON_2027_03_01 = Instant.parse("2027-03-01T11:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9998, 12, 31);
  private static final MatterId RECORD = MatterId.of("r");
  private static final Lifetime ENDED_WED_2026_12_30 =
      new Lifetime(
          Optional.empty(), Optional.of(Instant.parse("2026-12-30T23:00:00Z")), Optional.empty());
  private static final Lifetime ENDS_FRI_2027_12_31 =
      new Lifetime(
          Optional.empty(), Optional.of(Instant.parse("2027-12-31T23:00:00Z")), Optional.empty());

  private static Agreement agreement(Catalogue contract) {
    return contract.agreementWith(Party.named(PartyRole.CONTROLLER, "Example"));
  }

  private static List<LocalDate> around(DueDays days, RetentionTrigger milestone) {
    List<LocalDate> around = new ArrayList<>();
    for (DueDays.Span span : days.spans(milestone)) {
      for (LocalDate turn : List.of(span.first(), span.endExclusive())) {
        for (int shift = -1; shift <= 1; shift++) {
          LocalDate day = turn.plusDays(shift);
          if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
            around.add(day);
          }
        }
      }
    }
    around.add(FIRST);
    around.add(LocalDate.of(2027, 3, 1));
    around.add(LAST);
    return around;
  }

  @Test
  void tableAndRecordSayTheSameOnEachTurn() {
    for (Catalogue contract : Catalogue.values()) {
      for (Lifetime lifetime :
          List.of(Lifetime.UNBOUNDED, ENDED_WED_2026_12_30, ENDS_FRI_2027_12_31)) {
        ErasureSweep sweep =
            ErasureSweep.of(agreement(contract), lifetime, MON_2027_03_01, Interpretation.dutch());
        DueDays days = sweep.days();
        for (RetentionTrigger milestone : RetentionTrigger.values()) {
          for (LocalDate day : around(days, milestone)) {
            RecordedTime at = RecordedTime.of(day.atStartOfDay());
            boolean due = sweep.isDue(RECORD, List.of(MilestoneReached.of(RECORD, milestone, at)));
            String asked = contract + " " + milestone + " " + day;
            assertThat(days.isDue(milestone, day)).as(asked).isEqualTo(due);
            assertThat(days.isDue(milestone, day.toEpochDay())).as(asked).isEqualTo(due);
          }
        }
      }
    }
  }

  @Test
  void yearOneThrough9998IsAnsweredAndNoDayBeyond() {
    DueDays days = days(MON_2027_03_01);
    for (RetentionTrigger milestone : RetentionTrigger.values()) {
      for (LocalDate day : List.of(FIRST.minusDays(1), LAST.plusDays(1))) {
        assertThatThrownBy(() -> days.isDue(milestone, day))
            .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> days.isDue(milestone, day.toEpochDay()))
            .isInstanceOf(InvalidValueException.class);
      }
    }
  }

  @Test
  void equalDaysHashAlikeAndAnotherMomentMakesOthers() {
    DueDays days = days(MON_2027_03_01);
    DueDays later = days(MON_2027_03_01.plusSeconds(86_400));
    assertThat(days).isEqualTo(days(MON_2027_03_01)).hasSameHashCodeAs(days(MON_2027_03_01));
    assertThat(days).isNotEqualTo(later);
    assertThat(days.hashCode()).isNotEqualTo(later.hashCode());
    assertThat(days.moment()).isEqualTo(MON_2027_03_01);
  }

  private static DueDays days(Instant moment) {
    return ErasureSweep.of(
            agreement(Catalogue.FLEXFRONT), Lifetime.UNBOUNDED, moment, Interpretation.dutch())
        .days();
  }
}
