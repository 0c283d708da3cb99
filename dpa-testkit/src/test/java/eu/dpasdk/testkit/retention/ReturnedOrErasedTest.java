package eu.dpasdk.testkit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.retention.DataErased;
import eu.dpasdk.model.retention.DataReturned;
import eu.dpasdk.model.retention.ErasureWish;
import eu.dpasdk.model.retention.ReturnAsked;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.Dockets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FlexFront 15.3: whether the data were returned before they were erased. */
class ReturnedOrErasedTest {
  private static Matter end(String at, Event... events) {
    List<Event> all = new ArrayList<>(List.of(events));
    all.add(AgreementEnded.of(RecordedTime.parse("2026-03-16T00:00")));
    return matter(at, all);
  }

  private static Matter matter(String at, List<Event> events) {
    CaseFile file = CaseFile.of(Records.agreement(Catalogue.FLEXFRONT), events);
    return Dockets.matter(
        Docket.of(file, Records.instant(at), Readings.defaults()).report(), "end");
  }

  private static Event asked(String at) {
    return ReturnAsked.of(
        ErasureWish.RETURN, MessageDelivery.arrived(Channel.EMAIL, RecordedTime.parse(at)));
  }

  private static Event returned(String at) {
    return DataReturned.of(RecordedTime.parse(at));
  }

  private static Event erased(String at) {
    return DataErased.of(RecordedTime.parse(at));
  }

  /** Two months from Thursday 15 January; the time to ask for a return ends four weeks later. */
  @Test
  void anAgreementThatEndsWithSun15March2026NextTurnsOnTheDayAfter() {
    Matter matter =
        matter(
            "2026-02-01T12:00",
            List.of(
                TerminationNoticed.builder()
                    .by(PartyRole.CONTROLLER)
                    .delivery(
                        MessageDelivery.arrived(
                            Channel.EMAIL, RecordedTime.parse("2026-01-15T12:00")))
                    .build()));
    assertThat(matter.nextChange()).contains(Records.instant("2026-03-16T00:00"));
  }

  @Test
  void onceAllWasReturnedOnWed25MarchTheRestMayBeDestroyedFromMon13April2026() {
    Matter matter =
        end("2026-04-14T12:00", asked("2026-03-20T12:00"), returned("2026-03-25T12:00"));
    assertThat(destroying(matter)).isEqualTo(PowerState.EXERCISABLE);
    assertThat(destroying(end("2026-04-14T12:00", asked("2026-03-20T12:00"))))
        .isEqualTo(PowerState.CONDITIONAL);
  }

  private static PowerState destroying(Matter matter) {
    return matter.powers().stream()
        .filter(power -> power.id().equals("MAY_DESTROY"))
        .findFirst()
        .orElseThrow()
        .state();
  }

  @Test
  void whatWasErasedOnWed1AprilWasNotErasedBeforeAReturnAskedForOnFri3April2026() {
    assertThat(
            end("2026-04-30T12:00", erased("2026-04-01T12:00"), asked("2026-04-03T12:00"))
                .findings())
        .extracting(Finding::id)
        .doesNotContain("ERASED_BEFORE_RETURN");
  }

  @Test
  void erasingOnMon20AprilAfterAReturnOnFri10AprilIsInOrder() {
    assertThat(
            end(
                    "2026-04-30T12:00",
                    asked("2026-04-02T12:00"),
                    returned("2026-04-10T12:00"),
                    erased("2026-04-20T12:00"))
                .findings())
        .extracting(Finding::id)
        .doesNotContain("ERASED_BEFORE_RETURN");
  }

  @Test
  void erasingOnSun5AprilBeforeAReturnOnFri10AprilIsFound() {
    assertThat(
            end(
                    "2026-04-30T12:00",
                    asked("2026-04-02T12:00"),
                    erased("2026-04-05T12:00"),
                    returned("2026-04-10T12:00"))
                .findings())
        .filteredOn(finding -> finding.id().equals("ERASED_BEFORE_RETURN"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.at()).contains(Records.instant("2026-04-05T12:00")));
  }
}
