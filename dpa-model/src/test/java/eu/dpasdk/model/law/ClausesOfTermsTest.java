package eu.dpasdk.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.json.JacksonLine;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.processing.DataCategory;
import eu.dpasdk.model.processing.DataFlag;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.security.RiskStandard;
import eu.dpasdk.model.security.SecurityMeasure;
import eu.dpasdk.model.security.SecurityTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What terms come to, taken together. */
class ClausesOfTermsTest {
  private static Agreement agreement(Catalogue contract) {
    return contract.agreementWith(Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld"));
  }

  private record Term(List<ClauseRef> clauses, List<Term> parts) implements Sourced {
    @Override
    public void forEachPart(Consumer<? super Sourced> visitor) {
      parts.forEach(visitor);
    }
  }

  private static Term term(String clause, Term... parts) {
    return new Term(ClauseRef.listOf(clause), List.of(parts));
  }

  @Test
  void clausesOfATermComeBeforeThoseOfItsPartsInTheirOrder() {
    assertThat(term("5").allClauses()).isEqualTo(ClauseRef.listOf("5"));
    assertThat(term("5", term("7", term("9")), term("5"), term("6")).allClauses())
        .isEqualTo(ClauseRef.listOf("5", "7", "9", "5", "6"));
    assertThat(new Term(List.of(), List.of(term("6"))).allClauses())
        .isEqualTo(ClauseRef.listOf("6"));
  }

  /** A term may hand out a list that changes later; what was gathered does not. */
  @Test
  void clausesGatheredStayAsTheyWere() {
    List<ClauseRef> own = new ArrayList<>(ClauseRef.listOf("5"));
    List<ClauseRef> gathered = new Term(own, List.of()).allClauses();
    own.add(ClauseRef.of("6"));
    assertThat(gathered).isEqualTo(ClauseRef.listOf("5"));
  }

  /** Held against the JSON form, where each term names its clauses at its own place. */
  @ParameterizedTest
  @EnumSource
  void everyTermHandsOutAllItsPartsWithTheirClauses(Catalogue contract) {
    List<String> written = new ArrayList<>();
    ObjectNode tree =
        (ObjectNode) JacksonLine.tree(JacksonLine.JACKSON_2.write(agreement(contract)));
    tree.remove("clauses");
    gather(tree, written);
    List<String> handedOut = new ArrayList<>();
    agreement(contract).forEachTerm(term -> handOut(term, handedOut));
    assertThat(handedOut).containsExactlyInAnyOrderElementsOf(written);
  }

  private static void handOut(Sourced term, List<String> clauses) {
    term.clauses().forEach(clause -> clauses.add(clause.number()));
    term.forEachPart(part -> handOut(part, clauses));
  }

  private static void gather(JsonNode node, List<String> clauses) {
    for (String list : List.of("clauses", "first", "second")) {
      node.path(list).forEach(clause -> clauses.add(clause.asText()));
    }
    if (node.path("clause").isTextual()) {
      clauses.add(node.path("clause").asText());
    }
    node.forEach(child -> gather(child, clauses));
  }

  @ParameterizedTest
  @EnumSource
  void clausesOfTheMeasuresEachOnceInTheOrderOfThePaper(Catalogue contract) {
    SecurityTerms terms = agreement(contract).security().orElseThrow();
    assertThat(terms.measureClauses())
        .isNotEmpty()
        .isEqualTo(terms.measures().stream().map(SecurityMeasure::clause).distinct().toList());
  }

  @Test
  void measuresOfOneAnnexHaveOneClause() {
    SecurityTerms terms = agreement(Catalogue.COMMISSION_CLAUSES_GENERAL).security().orElseThrow();
    assertThat(terms.measures()).hasSizeGreaterThan(1);
    assertThat(terms.measureClauses()).isEqualTo(ClauseRef.listOf("annex III"));
  }

  @Test
  void clausesOfMeasuresAreInTheOrderOfThePaperAndNotOfTheirNumbers() {
    SecurityTerms terms =
        SecurityTerms.builder()
            .standard(RiskStandard.RISK_APPROPRIATE)
            .addMeasures(measure("annex 2"), measure("annex 1"), measure("annex 2"))
            .build();
    assertThat(terms.measureClauses()).isEqualTo(ClauseRef.listOf("annex 2", "annex 1"));
  }

  private static SecurityMeasure measure(String clause) {
    return SecurityMeasure.of(
        ClauseRef.of(clause), Text.of("maatregel", "measure"), Optional.empty(), Set.of());
  }

  /** Articles 9 and 10 GDPR: what may reveal such data is not marked as such data. */
  @ParameterizedTest
  @EnumSource
  void sensitiveDataAreMarkedAsSpecialOrCriminal(DataFlag flag) {
    boolean sensitive = flag == DataFlag.SPECIAL || flag == DataFlag.CRIMINAL;
    ProcessingDescription.Builder described = ProcessingDescription.builder();
    assertThat(described.build().namesSensitiveData()).isFalse();
    described.addDataCategories(category(), category(flag));
    assertThat(described.build().namesSensitiveData()).isEqualTo(sensitive);
  }

  private static DataCategory category(DataFlag... flags) {
    return DataCategory.of(ClauseRef.of("4"), Text.of("gegevens", "data"), Set.of(flags));
  }
}
