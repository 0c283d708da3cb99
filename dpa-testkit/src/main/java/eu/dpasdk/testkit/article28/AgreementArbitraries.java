package eu.dpasdk.testkit.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.testkit.docket.CaseFileArbitraries;
import eu.dpasdk.testkit.value.ModelArbitraries;
import eu.dpasdk.testkit.vectors.AssessmentVectors;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Agreements that differ in what matters to Article 28 GDPR: one of the catalogue, with any of the
 * changes of the assessment vectors made to it. They shrink to an agreement of the catalogue with
 * few changes.
 */
public final class AgreementArbitraries {
  private static final List<List<JsonNode>> CHANGES =
      AssessmentVectors.changes().stream().filter(list -> !list.isEmpty()).toList();

  private AgreementArbitraries() {}

  /**
   * Returns agreements that JSON can hold: those of the catalogue, changed ones, and any terms
   * whatever under two clauses.
   */
  public static Arbitrary<Agreement> valid() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, CaseFileArbitraries.agreements()),
        Tuple.of(2, changed()),
        Tuple.of(1, ModelArbitraries.of(Agreement.class)));
  }

  /** Returns agreements of the catalogue with up to ten sets of terms changed. */
  public static Arbitrary<Agreement> changed() {
    return Combinators.combine(
            Arbitraries.of(Catalogue.values()), Arbitraries.of(CHANGES).list().ofMaxSize(10))
        .as(AgreementArbitraries::change);
  }

  private static Agreement change(Catalogue entry, List<List<JsonNode>> changes) {
    Agreement agreement = entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
    for (List<JsonNode> change : changes) {
      agreement = change(agreement, change);
    }
    return agreement;
  }

  /**
   * Returns {@code agreement} with {@code changes} made, or as it is if they do not fit it: a place
   * that is not there, or a term read from a clause it does not have.
   */
  private static Agreement change(Agreement agreement, List<JsonNode> changes) {
    ObjectNode tree = ChangedAgreement.tree(agreement);
    if (!ChangedAgreement.apply(tree, changes)) {
      return agreement;
    }
    ChangedAgreement.listClauses(tree);
    return ChangedAgreement.read(tree);
  }
}
