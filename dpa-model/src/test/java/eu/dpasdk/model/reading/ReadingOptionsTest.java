package eu.dpasdk.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.breach.NotificationHoursReading;
import eu.dpasdk.model.json.ModelTypes;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.BusinessHours;
import eu.dpasdk.model.subprocessing.UnstatedPeriodReading;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.TimeLimit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingOptionsTest {
  @Test
  void namesAreUnique() {
    assertThat(ReadingOptions.all()).extracting(ReadingOption::name).doesNotHaveDuplicates();
  }

  @Test
  @Tag("class-files")
  void everyEnumOfAnswersIsListed() {
    List<Object> found =
        ModelTypes.all().stream()
            .filter(type -> type.isEnum() && ReadingOption.class.isAssignableFrom(type))
            .flatMap(type -> List.<Object>of(type.getEnumConstants()).stream())
            .toList();
    assertThat(ReadingOptions.all())
        .hasSameElementsAs(found.stream().map(ReadingOption.class::cast).toList());
  }

  @ParameterizedTest
  @EnumSource(ContestedQuestion.class)
  void everyQuestionHasItsDefaultFirstAndAnotherAnswer(ContestedQuestion question) {
    List<ReadingOption> answers = ReadingOptions.to(question);
    assertThat(answers).hasSizeGreaterThanOrEqualTo(2);
    assertThat(answers.get(0).isDefault()).isTrue();
    assertThat(answers.stream().filter(ReadingOption::isDefault)).hasSize(1);
    for (ReadingOption answer : answers) {
      assertThat(answer.question()).isEqualTo(question);
      assertThat(answer.statement().nl()).endsWith(".");
      assertThat(answer.statement().en()).endsWith(".");
    }
  }

  /** law/vectors.md 9.1, column "default". */
  @ParameterizedTest
  @CsvSource({
    "R1,  NO_ROLL",
    "R2,  CALENDAR_DAY",
    "R3,  PORTAL_ALERT",
    "R4,  STRICT_ELAPSED",
    "R5,  TOUCHED",
    "R6,  EVENT_DAY_NUMBER",
    "R9,  CLAMP_TO_FEB_28",
    "R7,  THREE_MONTHS_FROM_RECEIPT",
    "R8,  UNTIL_INCLUSIVE",
    "R10, REMOVAL_AFTER_PERIOD",
    "R11, FROM_DATE_OF_NOTICE",
    "R12, LAST_DAY_OF_CONTRACT",
    "R14, ON_NOTICE_OF_PROCESSOR",
    "R17, HOURS_72",
    "R18, SUB_PROCESSOR_TERMS_GOVERN",
    "R13, UNTIL_CHANGE_TAKES_EFFECT",
    "R16, AS_NAMED",
    "R19, FROM_RECEIPT_OF_NOTICE",
    "R20, CLEAR_PERIOD",
    "R21, CALENDAR_YEAR",
    "R22, ASK_CONTROLLER"
  })
  void defaults(String code, String name) {
    ReadingOption option = ReadingOptions.named(name).orElseThrow();
    assertThat(option.question().code()).isEqualTo(code);
    assertThat(option.isDefault()).isTrue();
    assertThat(Readings.defaults().chosen()).contains(option);
  }

  @Test
  void defaultsAnswerEveryQuestionOnce() {
    assertThat(Readings.defaults().chosen())
        .extracting(ReadingOption::question)
        .containsExactlyInAnyOrder(ContestedQuestion.values());
    assertThat(Readings.defaults().chosen()).allMatch(ReadingOption::isDefault);
  }

  @Test
  void everyAnswerCanBeChosenAloneAndTakenBack() {
    for (ReadingOption option : ReadingOptions.all()) {
      Readings chosen = Readings.defaults().with(option);
      if (option != UnstatedPeriodReading.POLICY_PERIOD
          && option != NotificationHoursReading.HOURS_96_PROPOSED) {
        assertThat(chosen.chosen()).contains(option);
        assertThat(chosen.chosen().stream().filter(answer -> !answer.isDefault()))
            .hasSize(option.isDefault() ? 0 : 1);
      }
      Readings back = chosen.with(ReadingOptions.to(option.question()).get(0));
      assertThat(back).isEqualTo(Readings.defaults());
    }
  }

  @Test
  void theAnswerToAQuestionIsTheOneChosen() {
    Readings named =
        Readings.defaults()
            .withProposedHoursFrom(LocalDate.of(2027, 1, 1))
            .withReasonablePeriod(TimeLimit.ofCalendarDays(14));
    assertAnswers(named);
    for (ReadingOption option : ReadingOptions.all()) {
      assertAnswers(Readings.defaults().with(option));
    }
  }

  private static void assertAnswers(Readings readings) {
    for (ReadingOption chosen : readings.chosen()) {
      assertThat(readings.answerTo(chosen.question())).isEqualTo(chosen);
    }
  }

  @Test
  void proposedHoursAreChosenByNamingTheDay() {
    LocalDate day = LocalDate.of(2027, 1, 1);
    Readings proposed = Readings.defaults().withProposedHoursFrom(day);
    assertThat(proposed.chosen()).contains(NotificationHoursReading.HOURS_96_PROPOSED);
    assertThat(proposed.proposedHoursFrom()).contains(day);
    assertThat(proposed.with(NotificationHoursReading.HOURS_72)).isEqualTo(Readings.defaults());
  }

  @Test
  void policyPeriodIsChosenByNamingIt() {
    Readings policy = Readings.defaults().withReasonablePeriod(TimeLimit.ofCalendarDays(14));
    assertThat(policy.chosen()).contains(UnstatedPeriodReading.POLICY_PERIOD);
    assertThat(policy.with(UnstatedPeriodReading.UNTIL_CHANGE_TAKES_EFFECT))
        .isEqualTo(Readings.defaults());
  }

  @Test
  void officeHoursAreKeptWhenAnAnswerChanges() {
    BusinessHours hours =
        BusinessHours.of(LocalTime.of(8, 30), LocalTime.of(12, 0), HolidayCalendarIds.NONE);
    assertThat(
            Readings.defaults()
                .withBusinessHours(hours)
                .with(ContractEndReading.ROLL)
                .notice()
                .businessHours())
        .isEqualTo(hours);
  }

  @Test
  void unknownNameIsNoAnswer() {
    assertThat(ReadingOptions.named("roll")).isEmpty();
    assertThat(ReadingOptions.named("")).isEmpty();
  }
}
