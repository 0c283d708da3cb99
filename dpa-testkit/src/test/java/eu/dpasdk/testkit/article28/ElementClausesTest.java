package eu.dpasdk.testkit.article28;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Article 28: a finding about an element names the clauses it rests on, and no others. */
class ElementClausesTest {
  private final Agreement flexFront = agreement(Catalogue.FLEXFRONT);
  private final Agreement stratech = agreement(Catalogue.STRATECH);

  @Test
  void guaranteesOfStratechAreItsReportAndItsMeasures() {
    List<ClauseRef> clauses = find(stratech, "A28.1").clauses();
    assertThat(clauses)
        .containsAll(stratech.audit().orElseThrow().report().orElseThrow().clauses())
        .containsAll(
            stratech.security().orElseThrow().measures().stream()
                .map(measure -> measure.clause())
                .toList());
  }

  @Test
  void theSayOfTheControllerIsInInstructionsObjectionAuditAndTheEnd() {
    List<ClauseRef> clauses = find(flexFront, "A28.3.controllerRights").clauses();
    assertThat(clauses)
        .containsAll(flexFront.instructions().orElseThrow().clauses())
        .containsAll(flexFront.subProcessing().orElseThrow().objection().orElseThrow().clauses())
        .containsAll(flexFront.audit().orElseThrow().clauses());
  }

  @Test
  void supportWithNoticesOfBreachesIsHelpWithArticles33And34Alone() {
    ObjectNode tree = ChangedAgreement.tree(flexFront);
    tree.remove("assistance");
    Agreement without = ChangedAgreement.read(tree);
    assertThat(without.breach().orElseThrow().support().orElseThrow().supportsNotices()).isTrue();
    assertThat(find(without, "A28.3.f.33").statute()).isEqualTo(ElementResult.PRESENT);
    assertThat(find(without, "A28.3.f.34").statute()).isEqualTo(ElementResult.PRESENT);
    assertThat(find(without, "A28.3.f.32").statute()).isEqualTo(ElementResult.MISSING);
    assertThat(find(without, "A28.3.f.35").statute()).isEqualTo(ElementResult.MISSING);
    tree.withObject("/breach").remove("support");
    assertThat(find(ChangedAgreement.read(tree), "A28.3.f.33").statute())
        .isEqualTo(ElementResult.MISSING);
  }

  private static ElementFinding find(Agreement agreement, String code) {
    return Article28.assess(agreement).finding(Element.ofCode(code));
  }

  private static Agreement agreement(Catalogue entry) {
    return entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
  }
}
