package eu.dpasdk.model.time;

import eu.dpasdk.model.law.ReadingOption;
import java.util.List;
import org.immutables.value.Value;

/** The answers chosen to the contested questions about computing time. */
@Value.Immutable
public interface TimeReadings {
  /** Returns the first answer to every question. */
  static TimeReadings defaults() {
    return StandardReadings.DEFAULTS;
  }

  /** R1: does a contractual term roll over weekends and holidays? */
  @Value.Default
  default ContractEndReading contractEnd() {
    return ContractEndReading.NO_ROLL;
  }

  /** R4: how limits in hours of Union law are computed. */
  @Value.Default
  default HoursReading hours() {
    return HoursReading.STRICT_ELAPSED;
  }

  /** R5: which working days count inside a limit in hours. */
  @Value.Default
  default WorkingDayInHoursReading workingDayInHours() {
    return WorkingDayInHoursReading.TOUCHED;
  }

  /** R6: where limits in weeks, months and years of Union law end. */
  @Value.Default
  default MonthEndReading monthEnd() {
    return MonthEndReading.EVENT_DAY_NUMBER;
  }

  /** R9: where limits from 29 February end. */
  @Value.Default
  default LeapDayReading leapDay() {
    return LeapDayReading.CLAMP_TO_FEB_28;
  }

  /** R16: which holidays count for limits of Union law. */
  @Value.Default
  default UnionHolidaysReading unionHolidays() {
    return UnionHolidaysReading.AS_NAMED;
  }

  /** R20: what a limit that is counted back leaves free. */
  @Value.Default
  default CountingBackReading countingBack() {
    return CountingBackReading.CLEAR_PERIOD;
  }

  /** Returns the answers chosen, in the order of the questions. */
  default List<ReadingOption> chosen() {
    return List.of(
        contractEnd(),
        hours(),
        workingDayInHours(),
        monthEnd(),
        leapDay(),
        unionHolidays(),
        countingBack());
  }

  /**
   * Returns these readings with one answer replaced; an option of another topic changes nothing.
   */
  default TimeReadings with(ReadingOption option) {
    ImmutableTimeReadings all = (ImmutableTimeReadings) ImmutableTimeReadings.copyOf(this);
    if (option instanceof ContractEndReading answer) {
      return all.withContractEnd(answer);
    }
    if (option instanceof HoursReading answer) {
      return all.withHours(answer);
    }
    if (option instanceof WorkingDayInHoursReading answer) {
      return all.withWorkingDayInHours(answer);
    }
    if (option instanceof MonthEndReading answer) {
      return all.withMonthEnd(answer);
    }
    if (option instanceof LeapDayReading answer) {
      return all.withLeapDay(answer);
    }
    if (option instanceof UnionHolidaysReading answer) {
      return all.withUnionHolidays(answer);
    }
    if (option instanceof CountingBackReading answer) {
      return all.withCountingBack(answer);
    }
    return this;
  }
}
