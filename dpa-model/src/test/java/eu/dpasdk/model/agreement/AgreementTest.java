package eu.dpasdk.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.json.JacksonLine;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {
  private static final Party CONTROLLER = Party.named(PartyRole.CONTROLLER, "Gemeente");
  private static final Text TITLE = Text.of("Overeenkomst", "Agreement");

  @ParameterizedTest
  @EnumSource(Catalogue.class)
  void everyAgreementOfTheCatalogueSurvivesJson(Catalogue entry) {
    Agreement agreement = entry.agreementWith(CONTROLLER);
    assertThat(agreement.id()).isEqualTo(entry.label());
    assertThat(agreement.party(PartyRole.CONTROLLER)).isEqualTo(CONTROLLER);
    for (JacksonLine line : JacksonLine.values()) {
      assertThat(line.read(line.write(agreement), Agreement.class)).isEqualTo(agreement);
    }
    assertThat(Catalogue.named(entry.label())).contains(entry);
    assertThat(Catalogue.labels()).contains(entry.label());
  }

  @Test
  void everyFaultIsToldAtOnce() {
    SubProcessingTerms terms =
        Catalogue.STRATECH.agreementWith(CONTROLLER).subProcessing().orElseThrow();
    Clause twice = Clause.inScope("10", "kort", "short");
    InvalidValueException refusal =
        catchThrowableOfType(
            InvalidValueException.class,
            () ->
                Agreement.builder()
                    .id("Not an id")
                    .title(TITLE)
                    .addParties(CONTROLLER, CONTROLLER)
                    .addClauses(twice, twice)
                    .subProcessing(terms)
                    .build());
    assertThat(refusal.faults())
        .extracting(Fault::path)
        .startsWith("/id", "/parties", "/clauses/1/ref", "/clauses");
    assertThat(refusal).hasMessageContaining("10.1");
  }

  @Test
  void sentenceOfAListedClauseNeedsNoEntryOfItsOwn() {
    Agreement stratech = Catalogue.STRATECH.agreementWith(CONTROLLER);
    List<ClauseRef> listed = stratech.clauses().stream().map(Clause::ref).toList();
    assertThat(stratech.subProcessing().orElseThrow().allClauses())
        .isNotEmpty()
        .allMatch(ref -> listed.contains(ref) || listed.contains(ref.clause()));
  }

  @Test
  void unresolvedClauseNamesTheDocumentAndNoOtherDoes() {
    ClauseRef ref = ClauseRef.of("15");
    for (ClauseScope scope : ClauseScope.values()) {
      boolean unresolved = scope == ClauseScope.UNRESOLVED;
      Optional<String> document =
          unresolved ? Optional.of("Software Voorwaarden") : Optional.empty();
      assertThat(clause(ref, scope, document).scope()).isEqualTo(scope);
      Optional<String> wrong = unresolved ? Optional.empty() : Optional.of("Software Voorwaarden");
      InvalidValueException refusal =
          catchThrowableOfType(InvalidValueException.class, () -> clause(ref, scope, wrong));
      assertThat(refusal.faults()).extracting(Fault::path).containsExactly("/unresolvedDocument");
    }
  }

  @Test
  void partyHasANameAndTheGoverningLawIsACountry() {
    InvalidValueException nameless =
        assertThrows(InvalidValueException.class, () -> Party.named(PartyRole.CONTROLLER, " \t"));
    assertThat(nameless.faults()).extracting(Fault::path).containsExactly("/name");
    InvalidValueException lawless =
        assertThrows(
            InvalidValueException.class,
            () ->
                GeneralTerms.builder()
                    .writtenOrElectronic(true)
                    .conclusion(TITLE)
                    .governingLaw("Dutch")
                    .build());
    assertThat(lawless.faults()).extracting(Fault::path).containsExactly("/governingLaw");
  }

  @Test
  void sidesAreEachOthersOther() {
    assertThat(PartyRole.CONTROLLER.other()).isEqualTo(PartyRole.PROCESSOR);
    assertThat(PartyRole.PROCESSOR.other()).isEqualTo(PartyRole.CONTROLLER);
  }

  @Test
  void clauseOutsideTheScopeHasAReasonAndNoOther() {
    ClauseRef ref = ClauseRef.of("15");
    assertThrows(
        InvalidValueException.class,
        () -> Clause.of(ref, ClauseScope.COMMERCIAL, TITLE, Optional.empty(), Optional.empty()));
    assertThrows(
        InvalidValueException.class,
        () -> Clause.of(ref, ClauseScope.IN_SCOPE, TITLE, Optional.of(TITLE), Optional.empty()));
  }

  private static Clause clause(ClauseRef ref, ClauseScope scope, Optional<String> document) {
    Optional<Text> reason = scope == ClauseScope.IN_SCOPE ? Optional.empty() : Optional.of(TITLE);
    return Clause.of(ref, scope, TITLE, reason, document);
  }
}
