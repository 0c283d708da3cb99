package eu.dpasdk.model.time;

import static eu.dpasdk.model.json.JacksonLine.JACKSON_2;
import static eu.dpasdk.model.json.JacksonLine.JACKSON_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {
  @ParameterizedTest
  @CsvSource({
    "PT1H,   1 uur,            1 hour",
    "PT72H,  72 uur,           72 hours",
    "P1D,    1 dag,            1 calendar day",
    "P10D,   10 dagen,         10 calendar days",
    "1WD,    1 werkdag,        1 working day",
    "5WD,    5 werkdagen,      5 working days",
    "P1W,    1 week,           1 week",
    "P4W,    4 weken,          4 weeks",
    "P1M,    1 maand,          1 month",
    "P2M,    2 maanden,        2 months",
    "P1Y,    1 jaar,           1 year",
    "P5Y,    5 jaar,           5 years",
    "P1.5M,  1 maand en 15/30 maand,    1 month and 15/30 month",
    "P2.1M,  2 maanden en 3/30 maand,   2 months and 3/30 month",
    "P0.5M,  15/30 maand,      15/30 month",
    "P1M+10/30, 1 maand en 10/30 maand, 1 month and 10/30 month"
  })
  void inWords(String compact, String dutch, String english) {
    TimeLimit limit = TimeLimit.parse(compact);
    assertThat(limit.in(Language.NL)).isEqualTo(dutch);
    assertThat(limit.in(Language.EN)).isEqualTo(english);
    assertThat(limit.compact()).isEqualTo(compact);
  }

  @ParameterizedTest
  @CsvSource({"P1.50M, P1.5M", "P01M, P1M", "P1.20M, P1.2M", "P1M+15/30, P1.5M", "P007D, P7D"})
  void otherSpellingsOfTheSameLimit(String written, String compact) {
    assertThat(TimeLimit.parse(written).compact()).isEqualTo(compact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "P",
        "PT",
        "P10",
        "10D",
        "p10d",
        "P10d",
        "P1Y2M",
        "P1DT1H",
        "PT1H30M",
        "PT30M",
        "PT1.5H",
        "P1.5D",
        "P1.5Y",
        "P0.05M",
        "P1.333M",
        "P1.M",
        "P.5M",
        "P-1D",
        "-P1D",
        "+P1D",
        "P10D ",
        " P10D",
        "P10D\n",
        "P12345678D",
        "P１D",
        "5wd",
        "WD",
        "P1M+1/31",
        "P1M+/30",
        "P1W2D",
        "5 WD",
        "null"
      })
  void whatIsNoLimitIsRefused(String text) {
    assertThatThrownBy(() -> TimeLimit.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("P1.5M");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "PT0H", "0WD", "P0M", "P1000001D", "P9999999Y", "P0M+0/30"})
  void amountOutOfRangeIsRefused(String text) {
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> TimeLimit.parse(text));
    assertThat(refusal.faults()).extracting(Fault::path).containsExactly("");
    assertThat(refusal.faults()).extracting(Fault::expected).containsExactly("1 to 1000000");
  }

  @Test
  void thirtiethsRunFrom1To29() {
    assertThat(TimeLimit.ofMonthsAndThirtieths(0, 1).amount()).isZero();
    assertThat(TimeLimit.ofMonthsAndThirtieths(0, 29).thirtieths()).isEqualTo(29);
    assertThatThrownBy(() -> TimeLimit.parse("P1M+30/30"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("0 to 29 thirtieths");
  }

  @Test
  void everyFaultIsToldAtOnce() {
    InvalidValueException refusal =
        catchThrowableOfType(
            InvalidValueException.class, () -> TimeLimit.ofMonthsAndThirtieths(-1, 30));
    assertThat(refusal.faults()).extracting(Fault::path).containsExactly("", "");
  }

  @Test
  void largestAmountIsAccepted() {
    assertThat(TimeLimit.ofCalendarDays(TimeLimit.MAX_AMOUNT).compact()).isEqualTo("P1000000D");
  }

  @Test
  void jsonForms() {
    assertThat(JACKSON_2.write(TimeLimit.ofWorkingDays(5))).isEqualTo("{\"workingDays\":5}");
    assertThat(JACKSON_3.write(TimeLimit.ofWorkingDays(5))).isEqualTo("{\"workingDays\":5}");
    assertThat(JACKSON_3.write(TimeLimit.parse("P1.5M"))).isEqualTo("\"P1.5M\"");
    assertThat(JACKSON_3.read("{\"workingDays\":5}", TimeLimit.class))
        .isEqualTo(TimeLimit.ofWorkingDays(5));
    assertThat(JACKSON_3.read("\"PT72H\"", TimeLimit.class)).isEqualTo(TimeLimit.ofHours(72));
    assertThat(JACKSON_2.read("{\"months\":1,\"thirtieths\":10}", TimeLimit.class))
        .isEqualTo(TimeLimit.ofMonthsAndThirtieths(1, 10));
  }

  @Property(tries = 300)
  void compactFormReadsBack(
      @ForAll @IntRange(min = 1, max = TimeLimit.MAX_AMOUNT) int amount, @ForAll LimitUnit unit) {
    TimeLimit limit = TimeLimit.of(amount, unit);
    assertThat(TimeLimit.parse(limit.compact())).isEqualTo(limit);
  }

  @Property
  void compactFormOfPartsOfMonthsReadsBack(
      @ForAll @IntRange(max = 100) int months,
      @ForAll @IntRange(min = 1, max = 29) int thirtieths) {
    TimeLimit limit = TimeLimit.ofMonthsAndThirtieths(months, thirtieths);
    assertThat(TimeLimit.parse(limit.compact())).isEqualTo(limit);
  }
}
