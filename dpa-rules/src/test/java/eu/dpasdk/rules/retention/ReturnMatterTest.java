package eu.dpasdk.rules.retention;

import static eu.dpasdk.rules.matter.Ask.mail;
import static eu.dpasdk.rules.matter.Ask.time;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.retention.DataErased;
import eu.dpasdk.model.retention.DataReturned;
import eu.dpasdk.model.retention.EndDayReading;
import eu.dpasdk.model.retention.ErasureCertified;
import eu.dpasdk.model.retention.ErasureWish;
import eu.dpasdk.model.retention.ProcessingContinued;
import eu.dpasdk.model.retention.ReturnAsked;
import eu.dpasdk.rules.matter.Ask;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** FlexFront 15.3 to 15.5, Stratech 13.3 and clause 10(d), with the weekday in the name. */
class ReturnMatterTest {
  private static final Event END_WITH_SUN_15_MARCH =
      AgreementEnded.of(time("2026-03-16T00:00+01:00"));

  @Test
  void v34_fourWeeksAfterSun15Mar2026EndWithSun12Apr() {
    Ask ask = Ask.under(Catalogue.FLEXFRONT, END_WITH_SUN_15_MARCH);
    assertThat(ask.power("ASK_RETURN_UNTIL", "2026-04-12T23:59+02:00").orElseThrow().state())
        .isEqualTo(PowerState.EXERCISABLE);
    assertThat(
            ask.power("ASK_RETURN_UNTIL", "2026-04-12T23:59+02:00").orElseThrow().untilExclusive())
        .contains(Instant.parse("2026-04-12T22:00:00Z"));
    assertThat(ask.power("ASK_RETURN_UNTIL", "2026-04-13T00:00+02:00").orElseThrow().state())
        .isEqualTo(PowerState.LAPSED);
    assertThat(ask.power("MAY_DESTROY", "2026-04-12T23:59+02:00").orElseThrow().state())
        .isEqualTo(PowerState.CONDITIONAL);
    assertThat(ask.power("MAY_DESTROY", "2026-04-13T00:00+02:00").orElseThrow().state())
        .isEqualTo(PowerState.EXERCISABLE);
    assertThat(
            ask.reading(EndDayReading.NEXT_MIDNIGHT)
                .power("ASK_RETURN_UNTIL", "2026-04-01T00:00+02:00")
                .orElseThrow()
                .untilExclusive())
        .contains(Instant.parse("2026-04-13T22:00:00Z"));
  }

  @Test
  void askingOnMon13Apr2026IsTooLateByTheAgreementOnly() {
    Ask ask =
        Ask.under(Catalogue.FLEXFRONT, END_WITH_SUN_15_MARCH, asked("2026-04-13T00:00+02:00"));
    assertThat(ask.findings("end", "2026-04-14T09:00+02:00")).contains("ASKED_TOO_LATE");
    assertThat(ask.status("end/return-data", "2026-04-14T09:00+02:00"))
        .isEqualTo(DutyStatus.IN_FORCE);
  }

  @Test
  void aReturnInAnotherFormatDoesNotFulfil() {
    Event other =
        DataReturned.builder()
            .at(time("2026-03-25T10:00+01:00"))
            .agreedFormat(false)
            .complete(false)
            .build();
    Ask ask =
        Ask.under(
            Catalogue.FLEXFRONT, END_WITH_SUN_15_MARCH, asked("2026-03-20T10:00+01:00"), other);
    assertThat(ask.findings("end", "2026-03-26T09:00+01:00"))
        .contains("RETURN_IN_FORMAT", "RETURN_INCOMPLETE");
    assertThat(ask.status("end/return-data", "2026-03-26T09:00+01:00"))
        .isEqualTo(DutyStatus.IN_FORCE);
  }

  @Test
  void stratechPromisesOneReturn() {
    Ask ask =
        Ask.under(
            Catalogue.STRATECH,
            END_WITH_SUN_15_MARCH,
            asked("2026-03-20T10:00+01:00"),
            asked("2026-04-20T10:00+02:00"));
    assertThat(ask.findings("end", "2026-04-21T09:00+02:00")).contains("ASKED_TWICE");
    assertThat(ask.power("ASK_RETURN", "2026-03-21T09:00+01:00").orElseThrow().state())
        .isEqualTo(PowerState.LAPSED);
    assertThat(ask.matter("end", "2026-03-21T09:00+01:00").unresolved())
        .extracting(each -> each.id())
        .containsExactly("TERMS_UNRESOLVED");
  }

  @Test
  void erasingWhileReturnCanBeAskedTakesTheChoiceAway() {
    Ask ask =
        Ask.under(
            Catalogue.FLEXFRONT,
            END_WITH_SUN_15_MARCH,
            DataErased.of(time("2026-04-01T10:00+02:00")));
    assertThat(ask.findings("end", "2026-04-02T09:00+02:00")).contains("ERASED_IN_WINDOW");
  }

  @Test
  void processingAfterTheEndIsBannedAndStoringIsPointedOut() {
    Event stored =
        ProcessingContinued.builder().at(time("2026-04-01T10:00+02:00")).storageOnly(true).build();
    Ask ask =
        Ask.under(
            Catalogue.FLEXFRONT,
            END_WITH_SUN_15_MARCH,
            stored,
            ProcessingContinued.of(time("2026-04-02T10:00+02:00")));
    assertThat(ask.findings("end", "2026-04-03T09:00+02:00"))
        .contains("STORED_AFTER_END", "PROCESSED_AFTER_END");
  }

  @Test
  void theCommissionClausesHaveErasureCertified() {
    Event erased = DataErased.of(time("2026-04-01T10:00+02:00"));
    Ask ask = Ask.under(Catalogue.COMMISSION_CLAUSES_GENERAL, END_WITH_SUN_15_MARCH, erased);
    assertThat(ask.status("end/certify-erasure", "2026-04-02T09:00+02:00"))
        .isEqualTo(DutyStatus.IN_FORCE);
    Ask certified =
        Ask.under(
            Catalogue.COMMISSION_CLAUSES_GENERAL,
            END_WITH_SUN_15_MARCH,
            erased,
            ErasureCertified.of(mail("2026-04-01T12:00+02:00")));
    assertThat(certified.status("end/certify-erasure", "2026-04-02T09:00+02:00"))
        .isEqualTo(DutyStatus.FULFILLED);
  }

  @Test
  void erasingBeforeAnyEndIsInconsistent() {
    Ask ask = Ask.under(Catalogue.FLEXFRONT, DataErased.of(time("2026-04-01T10:00+02:00")));
    assertThat(ask.at("2026-04-02T09:00+02:00").inconsistencies())
        .extracting(each -> each.id())
        .containsExactly("ACTED_BEFORE_END");
  }

  private static Event asked(String arrived) {
    return ReturnAsked.of(ErasureWish.RETURN, mail(arrived));
  }
}
