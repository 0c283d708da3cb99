package eu.dpasdk.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clause numbers, rule ids, operands and texts. */
class ReferencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"10", "10.1", "10.1 s.3", "annex 1 §4", "7.7(a)", "15.6", "A-1", "bijlage é"})
  void clauseNumbers(String number) {
    assertThat(ClauseRef.of(number).number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " 10.1", "10.1 ", "10.1  s.3", ".1", "10\n1", "10;1"})
  void whatIsNoClauseNumberIsRefused(String number) {
    assertThatThrownBy(() -> ClauseRef.of(number))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("10.1");
  }

  @Test
  void clauseOfASentence() {
    assertThat(ClauseRef.of("10.1 s.3").clause()).isEqualTo(ClauseRef.of("10.1"));
    assertThat(ClauseRef.of("10.1").clause()).isEqualTo(ClauseRef.of("10.1"));
    assertThat(ClauseRef.of("annex 1 §4").clause()).isEqualTo(ClauseRef.of("annex 1 §4"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10                | artikel 10                | clause 10",
        "10.1 s.3          | artikel 10.1, volzin 3    | clause 10.1, sentence 3",
        "annex 1 §4        | bijlage 1 §4              | annex 1 §4",
        "annex 1 §4 note 2 | bijlage 1 §4, noot 2      | annex 1 §4, note 2",
        "closing           | slotbepaling              | closing provision",
        "closing s.2       | slotbepaling, volzin 2    | closing provision, sentence 2",
        "preamble          | aanhef                    | preamble",
        "parties           | partijaanduiding          | identification of the parties",
        "A                 | A                         | A"
      })
  void clausesInWords(String number, String dutch, String english) {
    assertThat(ClauseRef.of(number).in(Language.NL)).isEqualTo(dutch);
    assertThat(ClauseRef.of(number).in(Language.EN)).isEqualTo(english);
  }

  @Test
  void clausesAreInTheOrderOfTheirText() {
    assertThat(ClauseRef.of("10.1"))
        .isLessThan(ClauseRef.of("9"))
        .isGreaterThan(ClauseRef.of("10"));
    assertThat(ClauseRef.of("9")).isEqualByComparingTo(ClauseRef.of("9"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a_b", "a-", "-a", "a--b", "a b", "é"})
  void whatIsNoRuleIdIsRefused(String id) {
    assertThatThrownBy(() -> RuleId.of(id)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void operandsKeepTheFormOfTheirKind() {
    ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");
    assertThat(Operand.date("d", LocalDate.of(2026, 3, 12)).value()).isEqualTo("2026-03-12");
    assertThat(Operand.moment("m", Instant.parse("2026-03-12T23:00:00Z"), amsterdam).value())
        .isEqualTo("2026-03-13T00:00+01:00");
    assertThat(Operand.number("n", -3).value()).isEqualTo("-3");
    assertThat(Operand.limit("l", "P10D").kind()).isEqualTo(OperandKind.LIMIT);
    assertThat(Operand.word("w", "x").value()).isEqualTo("x");
    assertThat(Operand.text("t", Text.of("een", "one")).value()).isEqualTo("een\none");
  }

  @Test
  void questionsHaveDistinctCodesInOrder() {
    Set<String> codes = new HashSet<>();
    int last = 0;
    for (ContestedQuestion question : ContestedQuestion.values()) {
      assertThat(codes.add(question.code())).as(question.code()).isTrue();
      int number = Integer.parseInt(question.code().substring(1));
      assertThat(number).isGreaterThan(last);
      last = number;
      assertThat(question.text().nl()).endsWith("?");
      assertThat(question.text().en()).endsWith("?");
    }
  }

  @Test
  void instrumentCodesAreDistinct() {
    assertThat(Arrays.stream(Instrument.values()).map(Instrument::code)).doesNotHaveDuplicates();
  }

  @Test
  void textSpeaksBothLanguages() {
    Text text = Text.of("een", "one");
    assertThat(text.in(Language.NL)).isEqualTo("een");
    assertThat(text.in(Language.EN)).isEqualTo("one");
    assertThatThrownBy(() -> Text.of(" ", "\t"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/nl")
        .hasMessageContaining("/en");
  }
}
