package eu.dpasdk.rules.request;

import static eu.dpasdk.rules.matter.Ask.mail;
import static eu.dpasdk.rules.matter.Ask.time;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.request.ExtensionReading;
import eu.dpasdk.model.request.IdentityAsked;
import eu.dpasdk.model.request.IdentityConfirmed;
import eu.dpasdk.model.request.RequestAnswered;
import eu.dpasdk.model.request.RequestExtended;
import eu.dpasdk.model.request.RequestForwarded;
import eu.dpasdk.model.request.RequestOutcome;
import eu.dpasdk.model.request.RequestReceived;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.matter.Ask;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Articles 12 and 28(3)(e) GDPR, FlexFront 8.4: requests with the weekday in the name. */
class RequestClockTest {
  private static final MatterId REQUEST = MatterId.of("r");
  private static final String ANSWER = "request/r/answer";
  private static final String EXTENDED = "request/r/answer-extended";

  @Test
  void v42_receivedOnSat31Jan2026IsAnsweredByMon2Mar() {
    Ask ask = Ask.under(Catalogue.STRATECH, received(PartyRole.CONTROLLER));
    assertThat(ask.duty(ANSWER, "2026-02-02T09:00+01:00").deadline().orElseThrow().lastDay())
        .contains(LocalDate.of(2026, 3, 2));
    assertThat(ask.status(ANSWER, "2026-03-02T23:59:59.999+01:00")).isEqualTo(DutyStatus.IN_FORCE);
    assertThat(ask.status(ANSWER, "2026-03-03T00:00+01:00")).isEqualTo(DutyStatus.VIOLATED);
    assertThat(ask.power("EXTEND", "2026-03-02T12:00+01:00").orElseThrow().state())
        .isEqualTo(PowerState.EXERCISABLE);
  }

  @Test
  void v42_extendedOnMon2Mar2026RunsUntilThu30Apr() {
    Ask ask =
        Ask.under(
            Catalogue.STRATECH,
            received(PartyRole.CONTROLLER),
            RequestExtended.of(REQUEST, time("2026-03-02T23:00+01:00")));
    assertThat(ask.duty(EXTENDED, "2026-03-03T09:00+01:00").deadline().orElseThrow().lastDay())
        .contains(LocalDate.of(2026, 4, 30));
    assertThat(
            ask.reading(ExtensionReading.FIRST_END_PLUS_2)
                .duty(EXTENDED, "2026-03-03T09:00+01:00")
                .deadline()
                .orElseThrow()
                .lastDay())
        .contains(LocalDate.of(2026, 5, 4));
    assertThat(ask.matter("request/r", "2026-05-02T09:00+02:00").ambiguous())
        .contains("FIRST_END_PLUS_2");
  }

  @Test
  void anExtensionOnTue3Mar2026IsTooLate() {
    Ask ask =
        Ask.under(
            Catalogue.STRATECH,
            received(PartyRole.CONTROLLER),
            RequestExtended.of(REQUEST, time("2026-03-03T00:00+01:00")));
    assertThat(ask.findings("request/r", "2026-03-04T09:00+01:00"))
        .containsExactly("EXTENSION_TOO_LATE");
    assertThat(ask.status(ANSWER, "2026-03-04T09:00+01:00")).isEqualTo(DutyStatus.VIOLATED);
  }

  @Test
  void anExtensionWithoutReasonsDoesNotWork() {
    Event bare =
        RequestExtended.builder()
            .request(REQUEST)
            .at(time("2026-02-10T09:00+01:00"))
            .reasons(false)
            .build();
    Ask ask = Ask.under(Catalogue.STRATECH, received(PartyRole.CONTROLLER), bare);
    assertThat(ask.findings("request/r", "2026-02-11T09:00+01:00"))
        .containsExactly("EXTENSION_WITHOUT_REASONS");
  }

  @Test
  void theClockStandsStillFromTue3Feb2026ToTue10Feb() {
    Event asked = IdentityAsked.of(REQUEST, time("2026-02-03T09:00+01:00"));
    Ask waiting = Ask.under(Catalogue.STRATECH, received(PartyRole.CONTROLLER), asked);
    assertThat(waiting.status(ANSWER, "2026-02-09T09:00+01:00")).isEqualTo(DutyStatus.SUSPENDED);
    Ask going =
        Ask.under(
            Catalogue.STRATECH,
            received(PartyRole.CONTROLLER),
            asked,
            IdentityConfirmed.of(REQUEST, time("2026-02-10T09:00+01:00")));
    // Sat 28 February and seven days is Sat 7 March, so Mon 9 March.
    assertThat(going.duty(ANSWER, "2026-02-11T09:00+01:00").deadline().orElseThrow().lastDay())
        .contains(LocalDate.of(2026, 3, 9));
  }

  @Test
  void whatTheProcessorReceivedCountsFromWhenItWasPassedOn() {
    Ask ask =
        Ask.under(
            Catalogue.FLEXFRONT,
            received(PartyRole.PROCESSOR),
            RequestForwarded.of(REQUEST, mail("2026-02-02T10:00+01:00")));
    assertThat(ask.status("request/r/forward", "2026-02-03T09:00+01:00"))
        .isEqualTo(DutyStatus.FULFILLED);
    assertThat(ask.duty(ANSWER, "2026-02-03T09:00+01:00").since())
        .contains(Instant.parse("2026-02-02T09:00:00Z"));
    assertThat(ask.questions("request/r", "2026-02-03T09:00+01:00"))
        .contains("FORWARDED_LATE_QUESTION");
  }

  @Test
  void passingOnAfterMon2Mar2026IsAfterTheMonth() {
    Ask ask =
        Ask.under(
            Catalogue.FLEXFRONT,
            received(PartyRole.PROCESSOR),
            RequestForwarded.of(REQUEST, mail("2026-03-03T00:00+01:00")));
    assertThat(ask.findings("request/r", "2026-03-04T09:00+01:00"))
        .contains("FORWARDED_AFTER_MONTH");
  }

  @Test
  void anAnswerOfTheProcessorWithoutAnOrderIsBanned() {
    Event own = RequestAnswered.of(REQUEST, PartyRole.PROCESSOR, time("2026-02-02T09:00+01:00"));
    Event ordered =
        RequestAnswered.builder()
            .request(REQUEST)
            .by(PartyRole.PROCESSOR)
            .at(time("2026-02-02T09:00+01:00"))
            .onOrder(true)
            .build();
    assertThat(
            Ask.under(Catalogue.FLEXFRONT, received(PartyRole.PROCESSOR), own)
                .findings("request/r", "2026-02-03T09:00+01:00"))
        .contains("OWN_ANSWER");
    assertThat(
            Ask.under(Catalogue.FLEXFRONT, received(PartyRole.PROCESSOR), ordered)
                .findings("request/r", "2026-02-03T09:00+01:00"))
        .isEmpty();
    assertThat(
            Ask.under(Catalogue.STRATECH, received(PartyRole.PROCESSOR), own)
                .findings("request/r", "2026-02-03T09:00+01:00"))
        .isEmpty();
  }

  @Test
  void aRefusalTellsWhyAndWhereToComplain() {
    Event refused =
        RequestAnswered.builder()
            .request(REQUEST)
            .by(PartyRole.CONTROLLER)
            .at(time("2026-02-10T09:00+01:00"))
            .outcome(RequestOutcome.REFUSED_WITHOUT_REASONS)
            .build();
    assertThat(
            Ask.under(Catalogue.STRATECH, received(PartyRole.CONTROLLER), refused)
                .findings("request/r", "2026-02-11T09:00+01:00"))
        .containsExactly("REFUSED_WITHOUT_REASONS");
  }

  @Test
  void anAnswerToNothingIsInconsistent() {
    Ask ask =
        Ask.under(
            Catalogue.STRATECH,
            RequestAnswered.of(REQUEST, PartyRole.CONTROLLER, time("2026-02-10T09:00+01:00")));
    assertThat(ask.at("2026-02-11T09:00+01:00").inconsistencies())
        .extracting(each -> each.id())
        .containsExactly("UNKNOWN_REQUEST");
  }

  private static Event received(PartyRole by) {
    return RequestReceived.of(REQUEST, by, time("2026-01-31T10:00+01:00"));
  }
}
