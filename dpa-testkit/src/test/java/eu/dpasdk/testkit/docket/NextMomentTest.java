package eu.dpasdk.testkit.docket;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.duration.AgreementConcluded;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.request.HelpAsked;
import eu.dpasdk.model.request.HelpKind;
import eu.dpasdk.model.retention.DataErased;
import eu.dpasdk.model.retention.ErasureCertified;
import eu.dpasdk.model.retention.HoldPlaced;
import eu.dpasdk.model.retention.PurposeStated;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The moment at which a matter changes next, where nothing else in it names that moment. */
class NextMomentTest {
  private static final MatterId ID = MatterId.of("x");
  private static final Readings OFFICE_HOURS =
      Readings.defaults().with(NightArrivalReading.BUSINESS_HOURS);

  private static Agreement agreement(Catalogue contract) {
    return contract.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
  }

  private static RecordedTime time(String at) {
    return RecordedTime.of(LocalDateTime.parse(at));
  }

  private static MessageDelivery mail(String at) {
    return MessageDelivery.arrived(Channel.EMAIL, time(at));
  }

  private static Instant local(String at) {
    return LocalDateTime.parse(at).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
  }

  private static Docket docket(Agreement agreement, String at, Readings readings, Event... events) {
    return Docket.of(CaseFile.of(agreement, List.of(events)), local(at), readings);
  }

  private static Matter matter(Docket docket, String path) {
    return Dockets.matter(docket.report(), path);
  }

  private static DutyStatus status(Matter matter, String id) {
    return matter.duties().stream()
        .filter(duty -> duty.id().equals(id))
        .map(Duty::status)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNoticeOfSaturday7MarchCountsFromMondayAtNine() {
    Event notice = BreachNotified.of(ID, mail("2026-03-07T20:00"));
    Matter saturday =
        matter(
            docket(agreement(Catalogue.STRATECH), "2026-03-07T21:00", OFFICE_HOURS, notice),
            "breach/x");
    assertThat(saturday.duties()).isEmpty();
    assertThat(saturday.nextChange()).contains(local("2026-03-09T09:00"));
  }

  /** The end of the lead time changes what an engagement would be, which the matter has none of. */
  @Test
  void aChangeOfMonday2MarchStandsUntilTheWindowCloses() {
    ObjectNode tree = ChangedAgreement.tree(agreement(Catalogue.COMMISSION_CLAUSES_GENERAL));
    ((ObjectNode) tree.at("/subProcessing/changeNotice")).put("leadTime", "PT48H");
    ((ObjectNode) tree.at("/subProcessing/objection/window")).put("limit", "P10D");
    ((ObjectNode) tree.at("/subProcessing")).remove("standstill");
    Event notice =
        ChangeNotified.builder()
            .change(ChangeId.of("hosting"))
            .delivery(mail("2026-03-02T09:00"))
            .addAdditions(SubProcessor.named("Hosting BV"))
            .build();
    Matter change =
        matter(
            docket(ChangedAgreement.read(tree), "2026-03-03T09:00", Readings.defaults(), notice),
            "sub-processing/hosting");
    assertThat(change.powers())
        .filteredOn(power -> power.id().equals("OBJECT"))
        .singleElement()
        .extracting(power -> power.state())
        .isEqualTo(PowerState.EXERCISABLE);
    assertThat(change.nextChange()).contains(local("2026-03-13T00:00"));
  }

  @Test
  void aHoldUntilTue30June2026IsNoDutyAnyMoreOnWed1July() {
    Event hold =
        HoldPlaced.builder()
            .record(ID)
            .from(LocalDate.of(2026, 3, 2))
            .until(LocalDate.of(2026, 6, 30))
            .build();
    Event purpose = PurposeStated.of(ID, "purpose", time("2026-03-02T09:00"));
    Agreement clauses = agreement(Catalogue.COMMISSION_CLAUSES_GENERAL);
    Matter held =
        matter(
            docket(clauses, "2026-03-04T09:00", Readings.defaults(), hold, purpose), "retention/x");
    assertThat(status(held, "retention/x/keep")).isEqualTo(DutyStatus.IN_FORCE);
    assertThat(held.nextChange()).contains(local("2026-07-01T00:00"));
    Matter free =
        matter(
            docket(clauses, "2026-07-01T00:00", Readings.defaults(), hold, purpose), "retention/x");
    assertThat(status(free, "retention/x/keep")).isEqualTo(DutyStatus.DISCHARGED);
  }

  /** The certificate closes the agreement when the office opens, and help is too late then. */
  @Test
  void helpLeftUndoneIsViolatedWhenTheCertificateOfTheNightCounts() {
    Agreement clauses = agreement(Catalogue.COMMISSION_CLAUSES_GENERAL);
    Event[] story = {
      HelpAsked.of(ID, HelpKind.SECURITY, mail("2026-03-02T10:00")),
      AgreementEnded.of(time("2026-03-03T10:00")),
      DataErased.of(time("2026-03-04T10:00")),
      ErasureCertified.of(mail("2026-03-04T22:00"))
    };
    Matter night = matter(docket(clauses, "2026-03-04T23:00", OFFICE_HOURS, story), "help/x");
    assertThat(status(night, "help/x/give-help")).isEqualTo(DutyStatus.IN_FORCE);
    assertThat(night.nextChange()).contains(local("2026-03-05T09:00"));
    Matter morning = matter(docket(clauses, "2026-03-05T09:00", OFFICE_HOURS, story), "help/x");
    assertThat(status(morning, "help/x/give-help")).isEqualTo(DutyStatus.VIOLATED);
  }

  @Test
  void anErasureAddedAfterTheEndClosesTheAgreement() {
    Event concluded = AgreementConcluded.of(time("2026-01-05T09:00"));
    Event ended = AgreementEnded.of(time("2026-03-02T09:00"));
    Event erased = DataErased.of(time("2026-03-04T09:00"));
    Agreement stratech = agreement(Catalogue.STRATECH);
    Docket before = docket(stratech, "2026-03-06T09:00", Readings.defaults(), concluded, ended);
    assertThat(before.lifetime().closes()).isEqualTo(Optional.empty());
    Docket after = before.plus(erased);
    assertThat(after.lifetime().closes()).contains(local("2026-03-04T09:00"));
    assertThat(after.report())
        .isEqualTo(
            docket(stratech, "2026-03-06T09:00", Readings.defaults(), concluded, ended, erased)
                .report());
  }
}
