package eu.dpasdk.testkit.hardness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.Presumption;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.catalogue.StratechTerms;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.article28.ProcessorRegisters;
import eu.dpasdk.rules.book.Dates;
import eu.dpasdk.rules.book.Explanations;
import eu.dpasdk.rules.breach.BreachNotification;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.duration.AgreementTerm;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.report.AssessmentReport;
import eu.dpasdk.rules.retention.RetentionSchedule;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import eu.dpasdk.rules.subprocessing.SubProcessorRegister;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.rules.time.WorkingCalendar;
import eu.dpasdk.rules.transfer.TransferAct;
import eu.dpasdk.rules.transfer.TransferCheck;
import eu.dpasdk.rules.transfer.TransferLaw;
import eu.dpasdk.testkit.docket.Lives;
import eu.dpasdk.testkit.value.JacksonLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is as large, as small or as odd as its type allows is answered, or refused clearly. */
class ExtremesTest {
  private static final Interpretation HOW = Interpretation.dutch();
  private static final Agreement AGREEMENT =
      StratechTerms.agreementWith(Party.named(PartyRole.CONTROLLER, "Gemeente"));
  private static final CaseFile LIFE = Lives.of(AGREEMENT, 30, 17);
  private static final Instant AT = Instant.parse("2026-05-01T10:00:00Z");

  static Stream<Consumer<Instant>> questions() {
    MatterId id = MatterId.of("m1");
    var terms = AGREEMENT.subProcessing().orElseThrow();
    Docket docket = Docket.of(LIFE, AT, Readings.defaults());
    return Stream.of(
        at -> Docket.of(LIFE, at, Readings.defaults()).report(),
        at -> docket.at(at).report(),
        at -> SubProcessorConsent.of(LIFE, at, HOW),
        at -> SubProcessorConsent.decide(terms, LIFE.subProcessingEvents(), at, HOW),
        at -> SubProcessorRegister.at(terms, LIFE.subProcessingEvents(), at, HOW),
        at -> BreachNotification.of(AGREEMENT, id, List.of(), at, HOW),
        at -> RetentionSchedule.decide(AGREEMENT, id, List.of(), Lifetime.UNBOUNDED, at, HOW),
        at -> RetentionSchedule.eraseDue(AGREEMENT, Stream.of(), Lifetime.UNBOUNDED, at, HOW),
        at -> AgreementTerm.of(AGREEMENT, LIFE.events(), at, HOW));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void momentsAtTheEndsOfInstantAreRefused(Consumer<Instant> question) {
    for (Instant at :
        List.of(
            Instant.MIN,
            Instant.MIN.plusNanos(1),
            Instant.parse("0001-01-01T23:59:59.999999999Z"),
            Instant.parse("9999-01-01T00:00:00Z"),
            Instant.MAX.minusNanos(1),
            Instant.MAX)) {
      assertThatThrownBy(() -> question.accept(at))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("/asOf")
          .hasMessageContaining("the years 1 to 9998");
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void firstAndLastMomentThatCanBeRecordedAreAnswered(Consumer<Instant> question) {
    question.accept(Instant.parse("0001-01-02T00:00:00Z"));
    question.accept(Instant.parse("9998-12-31T23:59:59.999999999Z"));
  }

  @Test
  void factsAtTheEndsOfTimeAreRefused() {
    for (Instant at : List.of(Instant.MIN, Instant.MAX)) {
      assertThatThrownBy(() -> RecordedTime.of(at)).isInstanceOf(InvalidValueException.class);
    }
    for (LocalDateTime at : List.of(LocalDateTime.MIN, LocalDateTime.MAX)) {
      assertThatThrownBy(() -> RecordedTime.of(at)).isInstanceOf(InvalidValueException.class);
    }
  }

  /** A limit that begins or ends beyond the years this library reckons with leaves the rest. */
  @Test
  void limitBeyondAllYearsIsUnresolvedAndNotAFailure() {
    Agreement flexFront =
        Catalogue.FLEXFRONT.agreementWith(Party.named(PartyRole.CONTROLLER, "Gemeente"));
    Event last = AgreementEnded.of(RecordedTime.parse("9998-12-31T12:00+01:00"));
    Docket docket =
        Docket.of(
            CaseFile.of(flexFront, List.of(last)),
            Instant.parse("9998-12-31T20:00:00Z"),
            Readings.defaults());
    assertThat(docket.unresolved())
        .extracting(point -> point.reason().rule().id())
        .contains("matter-calendar-unknown");
  }

  @Test
  void daysAtTheEndsOfLocalDate() {
    for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
      TransferAct act = TransferAct.to("US", day);
      assertThat(TransferCheck.verdicts(AGREEMENT.transfers(), act, TransferLaw.standard()))
          .hasSize(3);
      for (String name : HolidayCalendars.standard().names()) {
        WorkingCalendar working = HolidayCalendars.standard().get(HolidayCalendarId.of(name));
        assertThatThrownBy(() -> working.isWorkingDay(day))
            .isInstanceOf(CalendarRangeException.class);
      }
    }
  }

  @Test
  void momentsThatNoClockTellsAreNotWritten() {
    for (Instant at : List.of(Instant.MIN, Instant.MAX)) {
      assertThatThrownBy(
              () -> {
                Operand.moment("at", at, HOW.zone());
                Operand.moment("at", at, ZoneOffset.MIN);
              })
          .isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(
              () -> {
                Dates.moment(at, HOW.zone(), Language.NL);
                Dates.moment(at, ZoneOffset.MIN, Language.NL);
              })
          .isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(() -> new Lifetime(Optional.of(at), Optional.of(at), Optional.of(at)))
          .isInstanceOfSatisfying(
              InvalidValueException.class, refusal -> assertThat(refusal.faults()).hasSize(3));
    }
  }

  /** Read from JSON, an assessment may hold less than the library's own. */
  @Test
  void assessmentWithNothingInItIsReportedAndSaysWhatItLacks() {
    Assessment empty = Assessment.builder().presumption(Presumption.NOT_CLAIMED).build();
    assertThatThrownBy(() -> empty.finding(Element.AUDITS))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/elements")
        .hasMessageContaining("AUDITS");
    assertThat(AssessmentReport.plainText(AGREEMENT, empty, Language.NL)).isNotBlank();
    ElementFinding own = Article28.assess(AGREEMENT).finding(Element.AUDITS);
    Assessment bare =
        Assessment.builder()
            .addElements(
                ElementFinding.of(
                    own.element(),
                    ElementResult.MISSING,
                    ElementResult.MISSING,
                    Severity.HIGH,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()))
            .presumption(Presumption.NOT_CLAIMED)
            .build();
    assertThat(AssessmentReport.markdown(AGREEMENT, bare, Language.EN))
        .contains(own.element().label().in(Language.EN));
  }

  static Stream<IntFunction<TimeLimit>> units() {
    return Stream.of(
        TimeLimit::ofHours,
        TimeLimit::ofCalendarDays,
        TimeLimit::ofWorkingDays,
        TimeLimit::ofWeeks,
        TimeLimit::ofMonths,
        TimeLimit::ofYears);
  }

  @ParameterizedTest
  @MethodSource("units")
  void amountsBeyondTheLimitAreRefused(IntFunction<TimeLimit> unit) {
    for (int amount :
        new int[] {Integer.MIN_VALUE, -1, 0, TimeLimit.MAX_AMOUNT + 1, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> unit.apply(amount)).isInstanceOf(InvalidValueException.class);
    }
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void amountsBeyondEveryIntegerAreRefusedInJson(JacksonLine line) {
    for (String amount :
        List.of("2147483648", "-2147483649", "9223372036854775808", "1e99", "9".repeat(500))) {
      assertThatThrownBy(() -> line.read("{\"workingDays\":" + amount + "}", TimeLimit.class))
          .isInstanceOf(JacksonLine.JsonRefused.class);
    }
  }

  @Test
  void nothingAtAllIsAnswered() {
    CaseFile empty = CaseFile.of(AGREEMENT, List.of());
    assertThat(Docket.of(empty, AT, Readings.defaults()).report().matters()).isNotEmpty();
    assertThat(SubProcessorConsent.of(empty, AT, HOW).decisions()).isEmpty();
    assertThat(ProcessorRegisters.of(List.of())).isEmpty();
    assertThat(Explanations.sentences(List.of(), Language.NL)).isEmpty();
    assertThat(RetentionSchedule.eraseDue(AGREEMENT, Stream.of(), Lifetime.UNBOUNDED, AT, HOW))
        .isEmpty();
  }

  /** The soak does the same with 200,000. */
  @Test
  @Timeout(120)
  void tenThousandEvents() {
    Enormous.life(10_000);
  }

  @Test
  @Timeout(60)
  void twentyThousandSubProcessorsInOneChange() {
    List<SubProcessor> many =
        IntStream.range(0, 20_000).mapToObj(n -> SubProcessor.named("Number " + n)).toList();
    ConsentReport report = SubProcessorConsent.of(changeOf(many), AT, HOW);
    assertThat(report.decisions()).hasSize(1);
    assertThat(report.subProcessors()).hasSizeGreaterThanOrEqualTo(20_000);
  }

  @Test
  @Timeout(60)
  void sameEventAHundredThousandTimes() {
    CaseFile once = CaseFile.of(AGREEMENT, List.of(LIFE.events().get(1)));
    CaseFile often = CaseFile.of(AGREEMENT, Collections.nCopies(100_000, LIFE.events().get(1)));
    assertThat(Docket.of(often, AT, Readings.defaults()).report())
        .isEqualTo(Docket.of(once, AT, Readings.defaults()).report());
  }

  /** As a name; text that JSON cannot hold alone, such as half a character, is told apart. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202egnirts",
        "\u2066x\u2069",
        "x\u0000y",
        "\ud800",
        "x\udc00",
        "\u001b[31mred",
        "{0} %s ${x} {party}",
        "<script>alert(1)</script>",
        "| table | cell |",
        "e\u0301😀"
      })
  void hostileNamesAreAnsweredAndKeptOrRefused(String name) {
    answered(name);
  }

  @Test
  @Timeout(60)
  void nameOfAMillionCharacters() {
    answered("x".repeat(1_000_000));
  }

  private static void answered(String name) {
    List<SubProcessor> added;
    Agreement agreement;
    try {
      added = List.of(SubProcessor.named(name));
      agreement = StratechTerms.agreementWith(Party.named(PartyRole.CONTROLLER, name));
    } catch (InvalidValueException refused) {
      assertThat(refused.faults()).hasSize(1);
      return;
    }
    ConsentReport report = SubProcessorConsent.of(changeOf(added), AT, HOW);
    assertThat(report.toString()).contains(name);
    for (Language language : Language.values()) {
      assertThatCode(
              () -> {
                report.decisions().forEach(d -> Explanations.sentences(d.reasons(), language));
                AssessmentReport.markdown(agreement, Article28.assess(agreement), language);
              })
          .doesNotThrowAnyException();
    }
    assertThat(JacksonLine.JACKSON_2.read(JacksonLine.JACKSON_2.write(report), ConsentReport.class))
        .isEqualTo(report);
    assertThat(JacksonLine.JACKSON_3.read(JacksonLine.JACKSON_3.write(report), ConsentReport.class))
        .isEqualTo(report);
  }

  private static CaseFile changeOf(List<SubProcessor> added) {
    List<Event> events = new ArrayList<>();
    events.add(
        ChangeNotified.builder()
            .change(ChangeId.of("many"))
            .delivery(
                MessageDelivery.arrived(
                    Channel.EMAIL, RecordedTime.parse("2026-03-02T09:00:00+01:00")))
            .addAllAdditions(added)
            .build());
    for (SubProcessor one : added) {
      events.add(
          SubProcessorEngaged.of(
              one.name(),
              Optional.of(ChangeId.of("many")),
              RecordedTime.parse("2026-04-01T09:00+02:00")));
    }
    return CaseFile.of(AGREEMENT, events);
  }
}
