package eu.dpasdk.testkit.breach;

import static eu.dpasdk.testkit.scenario.Expect.inconsistency;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.breach.AuthorityNotified;
import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachDossier;
import eu.dpasdk.model.breach.BreachEvent;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.breach.BreachRecorded;
import eu.dpasdk.model.breach.DamageLimited;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.breach.BreachNotification;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.scenario.Scenario;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Articles 33 and 34 GDPR: what is known of a breach so far. Monday is 2 March 2026. */
class KnownSoFarTest {
  private static final MatterId A = MatterId.of("a");
  private static final MatterId B = MatterId.of("b");
  private static final String MONDAY_AT_NINE = "2026-03-02T09:00";
  private static final String MONDAY_AT_TEN = "2026-03-02T10:00";
  private static final String TUESDAY = "2026-03-03T09:00";

  private static Agreement stratech() {
    return Catalogue.STRATECH.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
  }

  private static RecordedTime time(String at) {
    return RecordedTime.of(LocalDateTime.parse(at));
  }

  private static BreachNoticed aware(MatterId breach, PartyRole by, String at) {
    return BreachNoticed.of(breach, by, Awareness.AWARE, time(at));
  }

  private static BreachNotified notice(MatterId breach, String arrived, Set<BreachItem> items) {
    return BreachNotified.builder()
        .breach(breach)
        .delivery(MessageDelivery.arrived(Channel.EMAIL, time(arrived)))
        .addAllItems(items)
        .build();
  }

  private static BreachDossier dossier(MatterId breach, Instant at, List<BreachEvent> events) {
    return BreachNotification.of(stratech(), breach, events, at, Interpretation.dutch());
  }

  private static Matter matter(Scenario story, String at) {
    List<Matter> found = new ArrayList<>();
    story.thenDocket(at, docket -> found.add(Dockets.matter(docket, "breach/a")));
    return found.get(0);
  }

  private static DutyStatus status(Matter matter, String duty) {
    return matter.duties().stream()
        .filter(each -> each.id().equals("breach/a/" + duty))
        .findFirst()
        .orElseThrow()
        .status();
  }

  @Test
  void aSecondNoticeThatArrivesOnTuesdayCompletesTheFirstOnlyThen() {
    Scenario story =
        Scenario.under(stratech())
            .given(aware(A, PartyRole.PROCESSOR, MONDAY_AT_NINE))
            .given(notice(A, MONDAY_AT_TEN, Set.of(BreachItem.NATURE)))
            .given(notice(A, TUESDAY, EnumSet.allOf(BreachItem.class)));
    Matter before = matter(story, "2026-03-03T08:59:59");
    assertThat(status(before, "tell-controller")).isEqualTo(DutyStatus.FULFILLED);
    assertThat(status(before, "content-of-contract")).isEqualTo(DutyStatus.IN_FORCE);
    assertThat(status(matter(story, TUESDAY), "content-of-contract"))
        .isEqualTo(DutyStatus.FULFILLED);
  }

  @Test
  void theFirstMomentOfAwarenessCountsWhateverItsPlaceInTheFile() {
    for (List<String> order :
        List.of(
            List.of(MONDAY_AT_NINE, "2026-03-02T11:00"),
            List.of("2026-03-02T11:00", MONDAY_AT_NINE))) {
      Matter matter =
          matter(
              Scenario.under(stratech())
                  .given(aware(A, PartyRole.PROCESSOR, order.get(0)))
                  .given(aware(A, PartyRole.PROCESSOR, order.get(1))),
              TUESDAY);
      assertThat(matter.duties()).extracting(Duty::id).containsExactly("breach/a/tell-controller");
      assertThat(matter.duties().get(0).since()).contains(Instant.parse("2026-03-02T08:00:00Z"));
    }
  }

  @Test
  void aBreachOfWhichNothingIsKnownYetIsNotUnknown() {
    Scenario limited =
        Scenario.under(stratech())
            .on(MONDAY_AT_TEN, at -> DamageLimited.of(A, at))
            .on(
                MONDAY_AT_TEN,
                at -> BreachRecorded.builder().breach(A).by(PartyRole.CONTROLLER).at(at).build());
    limited
        .thenJustBefore(MONDAY_AT_TEN, "breach/a")
        .then(MONDAY_AT_TEN, "breach/a", inconsistency("UNKNOWN_BREACH"));
    Scenario.under(stratech())
        .given(notice(A, MONDAY_AT_TEN, Set.of()))
        .then(MONDAY_AT_NINE, "breach/a");
  }

  @Test
  void aNoticeByAProcessorThatOnlySuspectedSaysHowItKnew() {
    Scenario story =
        Scenario.under(stratech())
            .on(
                MONDAY_AT_NINE,
                at -> BreachNoticed.of(A, PartyRole.PROCESSOR, Awareness.SUSPECTED, at))
            .given(notice(A, MONDAY_AT_TEN, EnumSet.allOf(BreachItem.class)));
    assertThat(matter(story, TUESDAY).unresolved()).isEmpty();
    Scenario unnoticed =
        Scenario.under(stratech()).given(notice(A, MONDAY_AT_TEN, EnumSet.allOf(BreachItem.class)));
    assertThat(matter(unnoticed, TUESDAY).unresolved())
        .extracting(point -> point.id())
        .containsExactly("AWARENESS_NOT_RECORDED");
  }

  @Test
  void theDossierOfABreachLeavesOutWhatBelongsToAnother() {
    List<BreachEvent> own =
        List.of(
            aware(A, PartyRole.PROCESSOR, MONDAY_AT_TEN),
            notice(A, TUESDAY, Set.of(BreachItem.NATURE)));
    List<BreachEvent> others =
        List.of(
            aware(B, PartyRole.PROCESSOR, MONDAY_AT_NINE),
            aware(B, PartyRole.CONTROLLER, MONDAY_AT_NINE),
            notice(B, MONDAY_AT_TEN, EnumSet.allOf(BreachItem.class)),
            AuthorityNotified.of(B, time(MONDAY_AT_TEN)));
    Instant asked = Instant.parse("2026-03-04T09:00:00Z");
    BreachDossier alone = dossier(A, asked, own);
    List<BreachEvent> all = Stream.concat(others.stream(), own.stream()).toList();
    assertThat(dossier(A, asked, all)).isEqualTo(alone);
    assertThat(alone.known()).containsExactly(BreachItem.NATURE);
    assertThat(alone.completeness()).isEmpty();
  }

  /** Seventy-two hours from Monday 10:00 end on Thursday 5 March 2026 at 10:00. */
  @Test
  void theNextStepIsToNotifyUntilThatIsDoneEvenTooLate() {
    List<BreachEvent> unnotified = List.of(aware(A, PartyRole.CONTROLLER, MONDAY_AT_TEN));
    Instant fri6March2026 = Instant.parse("2026-03-06T09:00:00Z");
    BreachDossier late = dossier(A, fri6March2026, unnotified);
    assertThat(late.nextStep().orElseThrow().id()).isEqualTo("breach/a/notify-authority");
    assertThat(late.nextStep().orElseThrow().status()).isEqualTo(DutyStatus.VIOLATED);
    List<BreachEvent> notified =
        List.of(
            aware(A, PartyRole.CONTROLLER, MONDAY_AT_TEN),
            AuthorityNotified.builder()
                .breach(A)
                .at(time(TUESDAY))
                .addItems(BreachItem.NATURE)
                .build());
    BreachDossier partly = dossier(A, Instant.parse("2026-03-03T09:00:00Z"), notified);
    assertThat(status(partly.matter(), "notify-authority")).isEqualTo(DutyStatus.FULFILLED);
    assertThat(partly.nextStep().orElseThrow().id()).isNotEqualTo("breach/a/notify-authority");
    assertThat(partly.nextStep().orElseThrow().status()).isEqualTo(DutyStatus.IN_FORCE);
  }
}
