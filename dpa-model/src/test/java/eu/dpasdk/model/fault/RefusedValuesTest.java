package eu.dpasdk.model.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.dpasdk.model.breach.SeverityScore;
import eu.dpasdk.model.breach.SeveritySuggestion;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.json.JacksonLine;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.transfer.TransferStarted;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are refused, and by which path. */
class RefusedValuesTest {
  private static final RecordedTime MON_2_MARCH_2026 = RecordedTime.parse("2026-03-02T09:00");

  private static void assertRefused(String path, ThrowingCallable making) {
    assertThat(catchThrowableOfType(InvalidValueException.class, making).faults())
        .extracting(Fault::path)
        .containsExactly(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void aMatterHasAName(String name) {
    assertRefused("", () -> MatterId.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Switzerland", "ch", "C"})
  void aTransferGoesToACountry(String country) {
    assertRefused(
        "/country",
        () ->
            TransferStarted.builder()
                .transfer(MatterId.of("t"))
                .country(country)
                .at(MON_2_MARCH_2026)
                .build());
  }

  @Test
  void nobodyOwesHimselfADuty() {
    assertRefused(
        "/creditor",
        () ->
            Duty.builder()
                .id("audit/a/report")
                .debtor(Actor.PROCESSOR)
                .creditor(Actor.PROCESSOR)
                .status(DutyStatus.IN_FORCE)
                .reason(Reason.of(RuleId.of("r"), List.of(), List.of(), List.of()))
                .build());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 24})
  void aScoreMayHaveOneOrTwentyFourQuarters(int quarters) {
    assertThat(
            SeverityScore.of(quarters, Set.of(), SeveritySuggestion.values()[0], List.of())
                .quarters())
        .isEqualTo(quarters);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 25})
  void aScoreHasOneToTwentyFourQuarters(int quarters) {
    assertRefused(
        "/quarters",
        () -> SeverityScore.of(quarters, Set.of(), SeveritySuggestion.values()[0], List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void aCaseFileOfALaterFormIsNotRead(JacksonLine line) {
    Party controller = Party.named(PartyRole.CONTROLLER, "Voorbeeld");
    String agreement = line.write(Catalogue.FLEXFRONT.agreementWith(controller));
    assertThatCode(() -> line.read(caseFile(1, agreement), CaseFile.class))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> line.read(caseFile(2, agreement), CaseFile.class))
        .hasMessageContaining("version 2 is not known");
  }

  private static String caseFile(int version, String agreement) {
    return "{\"schemaVersion\":" + version + ",\"agreement\":" + agreement + "}";
  }
}
