package eu.dpasdk.rules.breach;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.breach.AuthorityNotified;
import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachDossier;
import eu.dpasdk.model.breach.BreachEvent;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.breach.BreachRisk;
import eu.dpasdk.model.breach.BreachRiskAssessed;
import eu.dpasdk.model.breach.Completeness;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Articles 33 and 34 GDPR: dossiers at a moment, with the weekday in the name. */
class BreachNotificationTest {
  private static final MatterId BREACH = MatterId.of("b");
  private static final Set<BreachItem> REQUIRED =
      Set.of(
          BreachItem.NATURE,
          BreachItem.CONTACT_POINT,
          BreachItem.LIKELY_CONSEQUENCES,
          BreachItem.MEASURES_TAKEN);
  private static final Set<BreachItem> WHERE_POSSIBLE =
      Set.of(
          BreachItem.DATA_CATEGORIES,
          BreachItem.SUBJECT_CATEGORIES,
          BreachItem.SUBJECT_COUNT,
          BreachItem.RECORD_COUNT);

  private final List<BreachEvent> events = new ArrayList<>();

  @Test
  void v16_noticeOnTue10Nov2026GivesTheControllerUntilFri13Nov16_45() {
    processor(Awareness.DETECTED, "2026-11-09T08:00+01:00");
    processor(Awareness.AWARE, "2026-11-09T11:30+01:00");
    notice("2026-11-10T16:45+01:00", REQUIRED);
    BreachDossier dossier = stratech("2026-11-11T09:00+01:00");
    assertThat(dossier.processorAware()).contains(at("2026-11-09T11:30+01:00"));
    assertThat(dossier.controllerAware()).contains(at("2026-11-10T16:45+01:00"));
    assertThat(dossier.deadline().orElseThrow().endExclusive())
        .isEqualTo(at("2026-11-13T16:45+01:00"));
    assertThat(findings(dossier)).contains("PROCESSOR_LAG");
    assertThat(dossier.matter().ambiguous()).isEmpty();
    assertThat(dossier.nextStep().map(Duty::id)).contains("breach/b/notify-authority");
    // From then on the reading that counts from the awareness of the processor differs.
    assertThat(dossier.matter().nextChange()).contains(at("2026-11-12T11:30+01:00"));
    assertThat(stratech("2026-11-12T11:30+01:00").matter().ambiguous())
        .containsExactly("WITH_PROCESSOR");
  }

  @Test
  void suspicionObligesUnderFlexFront11_2AndNotUnderStratech9_1() {
    processor(Awareness.SUSPECTED, "2026-11-09T08:00+01:00");
    Instant later = at("2026-11-09T09:00+01:00");
    assertThat(dossier(Catalogue.FLEXFRONT, later).processorAware())
        .contains(at("2026-11-09T08:00+01:00"));
    BreachDossier stratech = dossier(Catalogue.STRATECH, later);
    assertThat(stratech.processorAware()).isEmpty();
    assertThat(stratech.matter().duties()).isEmpty();
    assertThat(stratech.matter().reasons())
        .extracting(reason -> reason.rule().id())
        .contains("breach-only-suspected");
  }

  @Test
  void v19_awareOnFri24Apr2026_17_30EndsMon27Apr17_30ThoughKingsDay() {
    controller(Awareness.AWARE, "2026-04-24T17:30+02:00");
    assertThat(stratech("2026-04-25T09:00+02:00").deadline().orElseThrow().endExclusive())
        .isEqualTo(at("2026-04-27T17:30+02:00"));
  }

  @Test
  void v21_notifiedOnThu5Mar2026AfterEightyHoursIsLate() {
    controller(Awareness.AWARE, "2026-03-02T10:00+01:00");
    authority("2026-03-05T18:00+01:00", REQUIRED, WHERE_POSSIBLE, false);
    BreachDossier without = stratech("2026-03-06T09:00+01:00");
    assertThat(status(without, "notify-authority")).isEqualTo(DutyStatus.FULFILLED_LATE);
    assertThat(findings(without)).contains("LATE", "MISSING_REASONS");
    events.remove(events.size() - 1);
    authority("2026-03-05T18:00+01:00", REQUIRED, WHERE_POSSIBLE, true);
    BreachDossier with = stratech("2026-03-06T09:00+01:00");
    assertThat(findings(with)).contains("LATE").doesNotContain("MISSING_REASONS");
    assertThat(with.matter().openQuestions())
        .extracting(question -> question.id())
        .contains("LATE_WITH_REASONS");
  }

  @Test
  void oneNanosecondBeforeTheEndOnThu5Mar2026IsInTime() {
    controller(Awareness.AWARE, "2026-03-02T10:00+01:00");
    authority("2026-03-05T09:59:59.999999999+01:00", REQUIRED, WHERE_POSSIBLE, false);
    assertThat(status(stratech("2026-03-06T09:00+01:00"), "notify-authority"))
        .isEqualTo(DutyStatus.FULFILLED);
    events.remove(events.size() - 1);
    authority("2026-03-05T10:00+01:00", REQUIRED, WHERE_POSSIBLE, false);
    assertThat(status(stratech("2026-03-06T09:00+01:00"), "notify-authority"))
        .isEqualTo(DutyStatus.FULFILLED_LATE);
  }

  @Test
  void v22_countsThatFollowLeaveATaskOnThu5Mar2026() {
    controller(Awareness.AWARE, "2026-03-02T10:00+01:00");
    authority("2026-03-05T08:00+01:00", REQUIRED, WHERE_POSSIBLE, false);
    BreachDossier dossier = stratech("2026-03-06T09:00+01:00");
    assertThat(status(dossier, "notify-authority")).isEqualTo(DutyStatus.FULFILLED);
    assertThat(dossier.completeness()).contains(Completeness.INCOMPLETE_PERMITTED);
    assertThat(status(dossier, "complete-notification")).isEqualTo(DutyStatus.IN_FORCE);
    authority("2026-03-10T08:00+01:00", WHERE_POSSIBLE, Set.of(), false);
    BreachDossier later = stratech("2026-03-11T09:00+01:00");
    assertThat(later.completeness()).contains(Completeness.COMPLETE);
    assertThat(later.missing()).isEmpty();
    assertThat(status(later, "complete-notification")).isEqualTo(DutyStatus.FULFILLED);
  }

  @Test
  void aMissingRequiredItemIsOpenAndNoInfringement() {
    controller(Awareness.AWARE, "2026-03-02T10:00+01:00");
    authority("2026-03-02T12:00+01:00", Set.of(BreachItem.NATURE), WHERE_POSSIBLE, false);
    BreachDossier dossier = stratech("2026-03-03T09:00+01:00");
    assertThat(dossier.completeness()).contains(Completeness.INCOMPLETE_OPEN);
    assertThat(findings(dossier)).isEmpty();
  }

  @Test
  void anUnlikelyRiskDischargesTheNotificationAndNotTheRecord() {
    controller(Awareness.AWARE, "2026-03-02T10:00+01:00");
    events.add(BreachRiskAssessed.of(BREACH, BreachRisk.UNLIKELY, time("2026-03-02T12:00+01:00")));
    BreachDossier dossier = stratech("2026-03-09T09:00+01:00");
    assertThat(status(dossier, "notify-authority")).isEqualTo(DutyStatus.DISCHARGED);
    assertThat(status(dossier, "record-breach")).isEqualTo(DutyStatus.IN_FORCE);
  }

  @Test
  void ninetySixHoursFromTheDayChosenOnly() {
    controller(Awareness.AWARE, "2026-03-02T10:00+01:00");
    Interpretation proposed =
        Interpretation.dutch()
            .under(
                Interpretation.dutch().readings().withProposedHoursFrom(LocalDate.of(2026, 3, 2)));
    Instant asked = at("2026-03-02T12:00+01:00");
    BreachDossier own =
        BreachNotification.of(agreement(Catalogue.STRATECH), BREACH, events, asked, proposed);
    assertThat(own.deadline().orElseThrow().endExclusive()).isEqualTo(at("2026-03-06T10:00+01:00"));
    Interpretation later =
        proposed.under(proposed.readings().withProposedHoursFrom(LocalDate.of(2026, 3, 3)));
    assertThat(
            BreachNotification.of(agreement(Catalogue.STRATECH), BREACH, events, asked, later)
                .deadline()
                .orElseThrow()
                .endExclusive())
        .isEqualTo(at("2026-03-05T10:00+01:00"));
  }

  @Test
  void aNoticeStartsThe72HoursThoughNobodyRecordedWhatTheProcessorKnew() {
    notice("2026-11-10T16:45+01:00", REQUIRED);
    BreachDossier dossier = stratech("2026-11-11T09:00+01:00");
    assertThat(dossier.deadline().orElseThrow().endExclusive())
        .isEqualTo(Instant.parse("2026-11-13T15:45:00Z"));
    assertThat(dossier.matter().inconsistencies()).isEmpty();
    assertThat(dossier.matter().unresolved())
        .extracting(each -> each.id())
        .containsExactly("AWARENESS_NOT_RECORDED");
  }

  private void processor(Awareness awareness, String at) {
    events.add(BreachNoticed.of(BREACH, PartyRole.PROCESSOR, awareness, time(at)));
  }

  private void controller(Awareness awareness, String at) {
    events.add(BreachNoticed.of(BREACH, PartyRole.CONTROLLER, awareness, time(at)));
  }

  private void notice(String arrived, Set<BreachItem> items) {
    events.add(
        BreachNotified.builder()
            .breach(BREACH)
            .delivery(
                MessageDelivery.builder().channel(Channel.EMAIL).arrived(time(arrived)).build())
            .addAllItems(items)
            .build());
  }

  private void authority(
      String at, Set<BreachItem> items, Set<BreachItem> toFollow, boolean reasons) {
    events.add(
        AuthorityNotified.builder()
            .breach(BREACH)
            .at(time(at))
            .addAllItems(items)
            .addAllToFollow(toFollow)
            .reasonsForDelay(reasons)
            .build());
  }

  private BreachDossier stratech(String asked) {
    return dossier(Catalogue.STRATECH, at(asked));
  }

  private BreachDossier dossier(Catalogue entry, Instant asked) {
    return BreachNotification.of(agreement(entry), BREACH, events, asked, Interpretation.dutch());
  }

  private static Agreement agreement(Catalogue entry) {
    return entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Example"));
  }

  private static DutyStatus status(BreachDossier dossier, String duty) {
    return dossier.matter().duties().stream()
        .filter(each -> each.id().equals("breach/b/" + duty))
        .map(Duty::status)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> findings(BreachDossier dossier) {
    return dossier.matter().findings().stream().map(Finding::id).toList();
  }

  private static Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static RecordedTime time(String text) {
    return RecordedTime.of(at(text));
  }
}
