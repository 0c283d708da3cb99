package eu.dpasdk.testkit.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.transfer.DisclosureDemanded;
import eu.dpasdk.model.transfer.DisclosureGround;
import eu.dpasdk.model.transfer.DisclosureMade;
import eu.dpasdk.model.transfer.DisclosureTold;
import eu.dpasdk.model.transfer.RecipientSector;
import eu.dpasdk.model.transfer.TransferStarted;
import eu.dpasdk.model.transfer.TransferTold;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.Dockets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Chapter V and Article 28(3)(a) GDPR: since when a transfer is wrong, and who was told when. */
class TransferOverTimeTest {
  private static final MatterId ID = MatterId.of("t");

  private static Matter matter(String path, String at, Event... events) {
    CaseFile file =
        CaseFile.of(
            Catalogue.FLEXFRONT.agreementWith(Party.named(PartyRole.CONTROLLER, "Example")),
            List.of(events));
    return Dockets.matter(Docket.of(file, instant(at), Readings.defaults()).report(), path);
  }

  private static Matter transfer(String at, Event... events) {
    return matter("transfer/t", at, events);
  }

  private static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
  }

  private static TransferStarted.Builder to(String country, String at) {
    return TransferStarted.builder().transfer(ID).country(country).at(RecordedTime.parse(at));
  }

  private static MessageDelivery mail(String at) {
    return MessageDelivery.arrived(Channel.EMAIL, RecordedTime.parse(at));
  }

  private static Optional<Instant> notAllowedSince(Matter matter, Axis axis) {
    return matter.findings().stream()
        .filter(each -> each.id().equals("TRANSFER_NOT_ALLOWED") && each.axis() == axis)
        .findFirst()
        .orElseThrow()
        .at();
  }

  /**
   * The Privacy Shield was struck down on Thursday 16 July 2020; FlexFront 4.3 never allowed it.
   */
  @Test
  void aTransferToTheUnitedStatesFromSat1June2019IsBarredOnEachAxisSinceItsOwnDay() {
    Matter matter =
        transfer(
            "2021-01-15T12:00",
            to("US", "2019-06-01T12:00")
                .sector(RecipientSector.CERTIFIED)
                .instructed(true)
                .build());
    assertThat(notAllowedSince(matter, Axis.STATUTE)).contains(instant("2020-07-16T00:00"));
    assertThat(notAllowedSince(matter, Axis.CONTRACT)).contains(instant("2019-06-01T12:00"));
  }

  /** Gibraltar was covered through Thursday 31 December 2020; the bridge was for Britain alone. */
  @Test
  void aTransferToGibraltarIsBarredSinceFri1Jan2021() {
    Matter matter =
        transfer("2021-02-01T12:00", to("GI", "2019-06-01T12:00").instructed(true).build());
    assertThat(notAllowedSince(matter, Axis.STATUTE)).contains(instant("2021-01-01T00:00"));
  }

  /** On the days on which the law about Britain turned nothing changed for India. */
  @Test
  void aTransferToIndiaFromTue1Sept2020IsJudgedByTheLawOfThatDay() {
    Matter matter =
        transfer("2022-03-01T12:00", to("IN", "2020-09-01T12:00").instructed(true).build());
    List<String> days =
        Dockets.reasons(matter)
            .flatMap(reason -> reason.operands().stream())
            .filter(operand -> operand.name().equals("day"))
            .map(Operand::value)
            .distinct()
            .toList();
    assertThat(days).containsExactly("2020-09-01");
  }

  @Test
  void aLawThatForbidsTellingIsNoReasonForSilence() {
    Matter matter =
        transfer(
            "2026-03-20T12:00",
            to("IN", "2026-03-10T12:00")
                .compelledBy(LawScope.UNION_OR_MEMBER_STATE_LAW)
                .silence(SilenceGround.LAW_FORBIDS)
                .build());
    assertThat(matter.findings()).extracting(Finding::id).contains("STARTED_UNTOLD");
    assertThat(Dockets.reasons(matter))
        .extracting(reason -> reason.rule().id())
        .doesNotContain("transfer-silence");
    assertThat(telling(matter).status()).isEqualTo(DutyStatus.VIOLATED);
  }

  @Test
  void whoIsToldOnThu12March2026OfATransferOfTue10MarchWasToldTooLate() {
    Duty telling =
        telling(
            transfer(
                "2026-03-20T12:00",
                to("IN", "2026-03-10T12:00")
                    .compelledBy(LawScope.UNION_OR_MEMBER_STATE_LAW)
                    .build(),
                TransferTold.of(ID, mail("2026-03-12T12:00"))));
    assertThat(telling.status()).isEqualTo(DutyStatus.VIOLATED);
    assertThat(telling.since()).contains(instant("2026-03-10T12:00"));
  }

  @Test
  void whereSilenceIsAllowedTellingInTheInstantOfTheStartIsNeitherOwedNorDone() {
    Duty telling =
        telling(
            transfer(
                "2026-03-20T12:00",
                to("IN", "2026-03-10T12:00")
                    .compelledBy(LawScope.UNION_OR_MEMBER_STATE_LAW)
                    .silence(SilenceGround.IMPORTANT_PUBLIC_INTEREST)
                    .build(),
                TransferTold.of(ID, mail("2026-03-10T12:00"))));
    assertThat(telling.status()).isEqualTo(DutyStatus.DISCHARGED);
  }

  @Test
  void soItIsOfADisclosureThatIsDemandedMadeAndToldInOneInstant() {
    Duty telling =
        matter(
                "disclosure/t",
                "2026-03-20T12:00",
                DisclosureDemanded.builder()
                    .disclosure(ID)
                    .recipient("Voorbeeld Bank")
                    .ground(DisclosureGround.MANDATORY_LAW)
                    .at(RecordedTime.parse("2026-03-10T12:00"))
                    .silence(SilenceGround.IMPORTANT_PUBLIC_INTEREST)
                    .build(),
                DisclosureMade.of(ID, RecordedTime.parse("2026-03-10T12:00")),
                DisclosureTold.of(ID, mail("2026-03-10T12:00")))
            .duties()
            .stream()
            .filter(duty -> duty.reason().rule().id().equals("gdpr-28.3.a-tell"))
            .findFirst()
            .orElseThrow();
    assertThat(telling.status()).isEqualTo(DutyStatus.DISCHARGED);
  }

  private static Duty telling(Matter matter) {
    assertThat(matter.duties()).hasSize(1);
    return matter.duties().get(0);
  }
}
