package eu.dpasdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.FailedArrival;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PortalReading;
import eu.dpasdk.model.notice.PublicationDelivery;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Direction;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.notice.NoticeRule;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.rules.time.TimeRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words for reasons, over every rule about time and notices. */
class ExplanationsTest {
  private static final List<Reason> REASONS =
      Stream.concat(timeReasons(), noticeReasons()).toList();

  @Test
  void everyRuleAboutTimeAndNoticesIsExercised() {
    Set<String> applied = new HashSet<>();
    REASONS.forEach(reason -> applied.add(reason.rule().id()));
    List<Rule> rules =
        Stream.<Rule[]>of(TimeRule.values(), NoticeRule.values()).flatMap(Stream::of).toList();
    assertThat(rules).allMatch(rule -> applied.contains(rule.id().id()));
  }

  @Test
  void operandsGivenAreThoseTheSentenceNames() {
    for (Reason reason : REASONS) {
      Set<String> given = new TreeSet<>();
      reason.operands().forEach(operand -> assertThat(given.add(operand.name())).isTrue());
      assertThat(given)
          .as(reason.rule().id())
          .isEqualTo(RuleBookTest.placeholders(RuleBook.rule(reason.rule()).sentence().en()));
    }
  }

  @Test
  @Tag("every-example")
  void sentencesAreComplete() {
    for (Reason reason : REASONS) {
      for (Language language : Language.values()) {
        assertThat(Explanations.sentence(reason, language))
            .isNotBlank()
            .doesNotContain("{")
            .doesNotContain("}");
        assertThat(Explanations.full(reason, language))
            .contains(Explanations.sentence(reason, language))
            .contains(Explanations.sources(reason, language))
            .contains(reason.rule().id());
        assertThat(Explanations.sources(reason, language)).isNotBlank();
      }
    }
  }

  @Test
  void sentencesOfADeadline() {
    DeadlineRequest request =
        DeadlineRequest.builder()
            .rule(ComputationRule.CONTRACT)
            .limit(TimeLimit.ofCalendarDays(10))
            .event(RecordedTime.parse("2026-12-23T10:00+01:00"))
            .build();
    assertThat(Explanations.sentences(Deadlines.compute(request).steps(), Language.EN))
        .containsExactly(
            "The day of the event, Wed 23 December 2026, is not counted.",
            "The limit of 10 calendar days runs through Sat 2 January 2027.",
            "Sat 2 January 2027 is a weekend day or holiday; the term does not roll on.",
            "Timely through Sat 2 January 2027; late from Sun 3 January 2027 at 00:00 (+01:00).");
    assertThat(Explanations.sentences(Deadlines.compute(request).steps(), Language.NL))
        .contains(
            "Op tijd is tot en met za 2 januari 2027; vanaf zo 3 januari 2027 om 00:00 (+01:00)"
                + " is het te laat.");
  }

  @Test
  void bracesInAnOperandAreNotExpanded() {
    Reason tricky =
        Reason.of(
            NoticeRule.FAILURE_OF_ADDRESSEE.id(),
            List.of(),
            List.of(Citation.parse("BW 3:37(3)")),
            List.of(
                Operand.word("cause", "{moment} $1 \\ {cause}"),
                Operand.word("moment", "{cause}")));
    assertThat(Explanations.sentence(tricky, Language.EN))
        .isEqualTo(
            "The message would have arrived on {cause}; that it did not is for the addressee to"
                + " bear ({moment} $1 \\ {cause}).");
  }

  @Test
  void textOperandIsWrittenInTheLanguageAskedFor() {
    Reason reason =
        Reason.of(
            NoticeRule.PUBLICATION.id(),
            List.of(),
            List.of(),
            List.of(Operand.text("place", Text.of("de site", "the site"))));
    assertThat(Explanations.sentence(reason, Language.NL)).contains("de site");
    assertThat(Explanations.sentence(reason, Language.EN)).contains("the site");
  }

  @Test
  void clausesComeBeforeLaw() {
    Reason reason =
        NoticeRule.PUBLICATION.because(
            List.of(ClauseRef.of("10.1")), Operand.word("place", "www.stratech.nl"));
    assertThat(Explanations.sources(reason, Language.EN))
        .containsSubsequence("10.1", "; ", "Art. 3:37(3) Dutch Civil Code", "; ", "EDPB");
    assertThat(Explanations.sources(reason, Language.NL))
        .containsSubsequence("10.1", "; ", "artikel 3:37 lid 3 BW", "; ", "EDPB");
  }

  @Test
  void sentencesOfOneClauseAreNamedTogether() {
    Reason reason =
        Reason.of(
            NoticeRule.PUBLICATION.id(),
            List.of(ClauseRef.of("10.1 s.1"), ClauseRef.of("10.1 s.3"), ClauseRef.of("5.2")),
            List.of(),
            List.of());
    assertThat(Explanations.sources(reason, Language.EN))
        .isEqualTo("clause 10.1, sentence 1, 3 of the agreement; clause 5.2 of the agreement");
    assertThat(Explanations.sources(reason, Language.NL))
        .isEqualTo(
            "artikel 10.1, volzin 1, 3 van de overeenkomst; artikel 5.2 van de overeenkomst");
  }

  /** Every kind of limit and rule, on days that bring out the exceptions, under every reading. */
  private static Stream<Reason> timeReasons() {
    List<Reason> reasons = new ArrayList<>();
    List<TimeReadings> readings = new ArrayList<>();
    for (var option : ReadingOptions.all()) {
      readings.add(TimeReadings.defaults().with(option));
    }
    for (String event :
        List.of(
            "2026-01-31T12:00",
            "2024-02-29T12:00",
            "2026-04-02T16:30",
            "2026-03-29T02:30",
            "2026-10-25T02:30")) {
      for (String limit :
          List.of("PT72H", "P2D", "P3D", "P10D", "P91D", "5WD", "P1W", "P1M", "P1.5M", "P1Y")) {
        for (ComputationRule rule : ComputationRule.values()) {
          if (rule != ComputationRule.REGULATION_1182_71 && limit.equals("P1.5M")) {
            continue;
          }
          for (Direction direction : Direction.values()) {
            DeadlineRequest request =
                DeadlineRequest.builder()
                    .rule(rule)
                    .limit(TimeLimit.parse(limit))
                    .event(RecordedTime.parse(event))
                    .direction(direction)
                    .build();
            readings.forEach(chosen -> reasons.addAll(steps(request, chosen)));
          }
        }
      }
    }
    return reasons.stream();
  }

  private static List<Reason> steps(DeadlineRequest request, TimeReadings readings) {
    try {
      return Deadlines.compute(request, HolidayCalendars.standard(), readings).steps();
    } catch (CalendarRangeException unpublished) {
      return List.of(); // EU_OJ_NL knows 2025 and 2026 only
    }
  }

  private static Stream<Reason> noticeReasons() {
    RecordedTime saturday = RecordedTime.parse("2026-03-14T12:00+01:00");
    List<Delivery> deliveries =
        List.of(
            MessageDelivery.arrived(Channel.EMAIL, saturday),
            MessageDelivery.builder().channel(Channel.LETTER).sent(saturday).build(),
            MessageDelivery.builder()
                .channel(Channel.EMAIL)
                .failed(FailedArrival.of(saturday, true, "mailbox full"))
                .build(),
            PortalDelivery.alerted("FlexFront", saturday, saturday),
            PortalDelivery.builder().portal("FlexFront").posted(saturday).read(saturday).build(),
            PublicationDelivery.of("www.stratech.nl", saturday));
    List<Reason> reasons = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      for (PortalReading portal : PortalReading.values()) {
        for (NightArrivalReading night : NightArrivalReading.values()) {
          Arrival arrival =
              Arrivals.of(
                  delivery,
                  Instant.parse("2026-12-01T00:00:00Z"),
                  Interpretation.dutch().with(portal).with(night));
          reasons.addAll(arrival.reasons());
          arrival.findings().forEach(finding -> reasons.add(finding.reason()));
        }
      }
    }
    return reasons.stream();
  }
}
