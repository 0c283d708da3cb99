package eu.dpasdk.docs.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.docs.coverage.ClauseCoverage.Place;
import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.ClauseRef;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageTest {
  @ParameterizedTest
  @EnumSource(Catalogue.class)
  void everyClauseInScopeLeadsToATermAndEveryTermBack(Catalogue entry) throws IOException {
    Agreement agreement = entry.agreementWith(CaseFiles.exampleController());
    ClauseCoverage coverage = ClauseCoverage.of(agreement);
    agreement.clauses().stream()
        .filter(clause -> clause.scope() == ClauseScope.IN_SCOPE)
        .forEach(
            clause ->
                assertThat(coverage.places(clause.ref())).as(clause.ref().number()).isNotEmpty());
    agreement.forEachTerm(
        term ->
            term.allClauses()
                .forEach(
                    ref ->
                        assertThat(coverage.places(ref.clause())).as(ref.number()).isNotEmpty()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Catalogue.class,
      names = {"FLEXFRONT", "STRATECH"})
  void everyClauseInScopeHasARuleWithLawAndAnExecutedExample(Catalogue entry) {
    ClauseRules rules = ClauseRules.of(entry);
    List<String> bare =
        entry.agreementWith(CaseFiles.exampleController()).clauses().stream()
            .filter(clause -> clause.scope() == ClauseScope.IN_SCOPE)
            .filter(
                clause -> rules.uses(clause.ref()).stream().noneMatch(use -> !use.law().isEmpty()))
            .map(clause -> clause.ref().number())
            .toList();
    assertThat(bare).isEmpty();
  }

  @Test
  void stratech10_1LeadsToSubprocessingAndBack() {
    Agreement stratech = Catalogue.STRATECH.agreementWith(CaseFiles.exampleController());
    ClauseCoverage coverage = ClauseCoverage.of(stratech);
    assertThat(coverage.places(ClauseRef.of("10.1")))
        .contains(new Place("subprocessing", "/subProcessing/objection/window"));
    assertThat(coverage.byTopic().get("breach")).containsExactly(ClauseRef.of("9.1"));
  }
}
