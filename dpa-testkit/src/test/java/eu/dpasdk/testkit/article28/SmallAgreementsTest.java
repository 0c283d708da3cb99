package eu.dpasdk.testkit.article28;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementGroup;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.FactItem;
import eu.dpasdk.model.article28.GapItem;
import eu.dpasdk.model.article28.GapResult;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Article 28 GDPR in agreements that say less, or something else, than those of the catalogue. */
class SmallAgreementsTest {
  private static ObjectNode tree(Catalogue contract) {
    return ChangedAgreement.tree(
        contract.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld")));
  }

  private static ObjectNode at(ObjectNode tree, String path) {
    return (ObjectNode) tree.at(path);
  }

  private static Assessment assess(ObjectNode tree) {
    return Article28.assess(ChangedAgreement.read(tree));
  }

  private static ElementFinding find(ObjectNode tree, Element element) {
    return assess(tree).finding(element);
  }

  private static List<String> rules(ObjectNode tree, Element element) {
    return find(tree, element).reasons().stream().map(reason -> reason.rule().id()).toList();
  }

  @ParameterizedTest
  @CsvSource({"PROCESSOR, gdpr-28.1-evidence", "HOSTING_PROVIDER, gdpr-28.1-hosting-only"})
  void oneCertificateIsEvidenceIfItIsTheProcessorsOwn(String holder, String rule) {
    ObjectNode tree = tree(Catalogue.FLEXFRONT);
    at(tree, "/security").putArray("measures");
    ArrayNode certificates = (ArrayNode) tree.at("/security/certificates");
    certificates.remove(1);
    ((ObjectNode) certificates.get(0)).put("holder", holder);
    assertThat(rules(tree, Element.GUARANTEES)).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "PROCESSOR, gdpr-28.3-unilateral-change",
    "CONTROLLER, gdpr-28.3-binding",
    "'', gdpr-28.3-binding",
  })
  void onlyAProcessorThatAmendsAloneLoosensTheInstrument(String by, String rule) {
    ObjectNode tree = tree(Catalogue.STRATECH);
    ObjectNode amendment = at(tree, "/duration/amendment");
    amendment.remove("by");
    if (!by.isEmpty()) {
      amendment.put("by", by);
    }
    assertThat(rules(tree, Element.INSTRUMENT)).containsExactly(rule);
  }

  /** Bound to the contract alone, without objection or audit, and with nothing to choose. */
  private static ObjectNode withoutRights() {
    ObjectNode tree = tree(Catalogue.STRATECH);
    at(tree, "/instructions").put("source", "CONTRACT_ONLY");
    at(tree, "/subProcessing").remove("objection");
    tree.remove("audit");
    at(tree, "/end").put("choice", "NONE");
    return tree;
  }

  @Test
  void instructionsInTheContractAloneAndAnEndWithoutChoiceAreNoRights() {
    ObjectNode tree = withoutRights();
    assertThat(rules(tree, Element.CONTROLLER_RIGHTS)).containsExactly("gdpr-28.3-duties-only");
    tree.remove("controllerDuties");
    assertThat(rules(tree, Element.CONTROLLER_RIGHTS)).containsExactly("gdpr-28.3-no-rights");
  }

  @Test
  void aSayInTheInstructionsOrAtTheEndIsARight() {
    ObjectNode instructs = withoutRights();
    at(instructs, "/instructions").put("source", "CONTROLLER");
    assertThat(rules(instructs, Element.CONTROLLER_RIGHTS))
        .containsExactly("gdpr-28.3-rights-and-duties");
    ObjectNode chooses = withoutRights();
    at(chooses, "/end").put("choice", "RETURN_ON_REQUEST");
    assertThat(rules(chooses, Element.CONTROLLER_RIGHTS))
        .containsExactly("gdpr-28.3-rights-and-duties");
  }

  @Test
  void theControllerMayEndByNoticeOnAnUrgentGroundOrOverASubProcessorOrNotAtAll() {
    ObjectNode tree = tree(Catalogue.STRATECH);
    assertThat(assess(tree).finding(FactItem.CONTROLLER_TERMINATION).result())
        .isEqualTo(GapResult.MET);
    at(tree, "/subProcessing").putArray("termination");
    assertThat(assess(tree).finding(FactItem.CONTROLLER_TERMINATION).result())
        .isEqualTo(GapResult.GAP);
    ObjectNode noticed = tree.deepCopy();
    at(noticed, "/duration/term").put("notice", "P1M");
    assertThat(assess(noticed).finding(FactItem.CONTROLLER_TERMINATION).result())
        .isEqualTo(GapResult.MET);
    ObjectNode urgent = tree.deepCopy();
    at(urgent, "/duration")
        .set(
            "urgentGrounds",
            tree(Catalogue.COMMISSION_CLAUSES_GENERAL).at("/duration/urgentGrounds"));
    ChangedAgreement.listClauses(urgent);
    assertThat(assess(urgent).finding(FactItem.CONTROLLER_TERMINATION).result())
        .isEqualTo(GapResult.MET);
  }

  @ParameterizedTest
  @CsvSource({"DUTY, gdpr-28.3.g-storage-limited", "POWER, gdpr-28.3.g-storage-silent"})
  void onlyADutyToEraseWithoutExceptionSaysThatNothingIsStored(String destruction, String rule) {
    ObjectNode tree = tree(Catalogue.COMMISSION_CLAUSES_GENERAL);
    at(tree, "/end").put("destruction", destruction).putArray("statutoryStorage");
    assertThat(rules(tree, Element.END_LAW)).containsExactly(rule);
  }

  /** Two parts are in another document and the others nowhere: together they are unresolved. */
  @Test
  void anEndOfWhichNothingIsSaidHereIsUnresolvedWhereAnotherDocumentMaySayIt() {
    ObjectNode tree = tree(Catalogue.STRATECH);
    at(tree, "/end").put("choice", "NONE").put("onceOnly", false).putArray("statutoryStorage");
    Assessment assessment = assess(tree);
    assertThat(assessment.finding(Element.END_CHOICE).statute())
        .isEqualTo(ElementResult.UNRESOLVED);
    assertThat(assessment.finding(Element.END_LAW).statute()).isEqualTo(ElementResult.MISSING);
    assertThat(assessment.finding(ElementGroup.G).statute()).isEqualTo(ElementResult.UNRESOLVED);
    assertThat(assessment.finding(ElementGroup.G).benchmark()).isEqualTo(ElementResult.UNRESOLVED);
  }

  @Test
  void theTermOfTheAgreementStatesTheDurationThatAnotherDocumentWasToState() {
    ObjectNode tree = tree(Catalogue.STRATECH);
    at(tree, "/processing/duration").put("by", "ANOTHER_DOCUMENT");
    ElementFinding finding = find(tree, Element.DURATION);
    assertThat(finding.statute()).isEqualTo(ElementResult.PRESENT);
    assertThat(rules(tree, Element.DURATION)).containsExactly("gdpr-28.3-duration-stated");
    assertThat(finding.clauses()).extracting(clause -> clause.number()).containsExactly("13.1");
  }

  @Test
  void dataThatOnlyOtherClausesMentionAreNotListed() {
    ObjectNode tree = tree(Catalogue.COMMISSION_CLAUSES_GENERAL);
    tree.at("/processing/dataCategories")
        .forEach(category -> ((ObjectNode) category).put("unlisted", true));
    assertThat(find(tree, Element.DATA_TYPES).statute()).isEqualTo(ElementResult.MISSING);
    assertThat(rules(tree, Element.DATA_TYPES)).containsExactly("gdpr-28.3-no-data-types");
  }

  @ParameterizedTest
  @CsvSource({
    "PT72H, gdpr-33.2-told",
    "PT73H, gdpr-33.2-not-without-delay",
    "P3D, gdpr-33.2-not-without-delay"
  })
  void aNoticeWithin72HoursIsSoonEnough(String limit, String rule) {
    ObjectNode tree = tree(Catalogue.COMMISSION_CLAUSES_GENERAL);
    at(tree, "/breach").put("timing", "NOT_STATED").put("limit", limit);
    assertThat(rules(tree, Element.BREACH_NOTICE)).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "'', gdpr-28.4-fully-liable",
    "ATTRIBUTABLE_ONLY, gdpr-28.4-fully-liable",
    "DIRECT_CAUSE_ONLY, gdpr-28.4-narrowed-by-liability-clause",
  })
  void liabilityForWhatIsAttributableDoesNotNarrowThatForSubProcessors(String limit, String rule) {
    ObjectNode tree = tree(Catalogue.COMMISSION_CLAUSES_GENERAL);
    tree.set("liability", tree(Catalogue.FLEXFRONT).get("liability"));
    ChangedAgreement.listClauses(tree);
    ArrayNode limits = at(tree, "/liability").putArray("limits");
    if (!limit.isEmpty()) {
      limits.add(limit);
    }
    assertThat(rules(tree, Element.SUB_LIABILITY)).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "PRIOR_WRITTEN_CONSENT, gdpr-28.3.a-law-limited",
    "COURT_ORDER, gdpr-28.3.a-disclosure-too-wide",
  })
  void aDisclosureWithConsentIsNotCompelled(String ground, String rule) {
    ObjectNode tree = tree(Catalogue.COMMISSION_CLAUSES_GENERAL);
    tree.set("disclosure", tree(Catalogue.FLEXFRONT).get("disclosure"));
    ChangedAgreement.listClauses(tree);
    at(tree, "/disclosure").putArray("grounds").add(ground);
    at(tree, "/disclosure/notice").remove("onlyRecipient");
    assertThat(rules(tree, Element.LEGAL_EXCEPTION)).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({"IMMEDIATELY, MET", "PROMPTLY, GAP"})
  void anInfringingInstructionIsToldImmediatelyAsTheClausesHaveIt(String timing, GapResult result) {
    ObjectNode tree = tree(Catalogue.COMMISSION_CLAUSES_GENERAL);
    at(tree, "/instructions/infringing").put("timing", timing);
    assertThat(assess(tree).finding(GapItem.INFRINGING_INSTRUCTION).result()).isEqualTo(result);
  }
}
