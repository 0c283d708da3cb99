package eu.dpasdk.rules.transfer;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/**
 * Articles 28(3)(a) and 44 to 49 GDPR; FlexFront 4.3, Stratech 3.4 and 4.4, clause 7.8(a) of
 * Decision (EU) 2021/915: rules about transfers to third countries.
 */
public enum TransferRule implements MatterRule {
  /** Statute: within the European Economic Area. */
  INSIDE_AREA(
      "gdpr-44-inside-area",
      of(
          "Binnen de Europese Economische Ruimte is van doorgifte naar een derde land"
              + " geen sprake.",
          "Within the European Economic Area there is no transfer to a third country."),
      of(
          "Op {day} ligt {territory} binnen de Europese Economische Ruimte; hoofdstuk V AVG stelt"
              + " dan geen eisen.",
          "On {day} {territory} is within the European Economic Area; Chapter V GDPR then sets no"
              + " requirements."),
      "GDPR 44"),
  /** Statute: the bridge of the Trade and Cooperation Agreement. */
  BRIDGED(
      "gdpr-44-bridged",
      of(
          "Zolang een overeenkomst van de Unie bepaalt dat een land niet als derde land"
              + " geldt, is verzending daarheen geen doorgifte.",
          "As long as an agreement of the Union keeps a country from counting as a"
              + " third country, sending data there is no transfer."),
      of(
          "Op {day} geldt {territory} krachtens een overeenkomst van de Unie niet als"
              + " derde land.",
          "On {day} {territory} does not count as a third country, by an agreement of"
              + " the Union."),
      "GDPR 44"),
  /** Question: the law of before the Regulation. */
  BEFORE_REGULATION(
      "transfer-before-regulation",
      of(
          "Naar het recht van vóór 25 mei 2018 wordt een doorgifte niet beoordeeld.",
          "A transfer is not judged by the law of before 25 May 2018."),
      of(
          "Op {day} was de AVG nog niet van toepassing; of gegevens naar {territory}"
              + " mochten, beoordeelt een mens.",
          "On {day} the GDPR did not apply yet; whether data could go to {territory} is"
              + " for a human to judge."),
      "GDPR 99(2)"),
  /** Statute: the controller instructed it. */
  INSTRUCTED(
      "gdpr-28.3.a-transfer-instructed",
      of(
          "Op schriftelijke instructie van de verwerkingsverantwoordelijke mag de"
              + " verwerker gegevens naar een derde land doorgeven, als hoofdstuk V is"
              + " nageleefd.",
          "On the controller's documented instruction the processor may transfer data"
              + " to a third country, if Chapter V is complied with."),
      of(
          "De doorgifte naar {territory} op {day} berust op een schriftelijke" + " instructie.",
          "The transfer to {territory} on {day} is covered by a documented instruction."),
      "GDPR 28(3)(a)"),
  /** Statute: Union or Member State law requires it. */
  COMPELLED(
      "gdpr-28.3.a-transfer-compelled",
      of(
          "Zonder instructie mag doorgifte alleen als het Unierecht of het recht van"
              + " een lidstaat de verwerker daartoe verplicht; hij meldt dat vooraf, tenzij"
              + " dat recht het om gewichtige redenen van algemeen belang verbiedt.",
          "Without an instruction a transfer is allowed only if Union or Member State"
              + " law requires it of the processor, who says so beforehand unless that law"
              + " forbids it on important grounds of public interest."),
      of(
          "Tot de doorgifte naar {territory} op {day} verplicht het Unierecht of het"
              + " recht van een lidstaat.",
          "Union or Member State law requires the transfer to {territory} on {day}."),
      "GDPR 28(3)(a)"),
  /** Statute: other law requires it. */
  OTHER_LAW(
      "gdpr-28.3.a-transfer-other-law",
      of(
          "Ander recht dan dat van de Unie of een lidstaat vervangt de instructie van"
              + " de verwerkingsverantwoordelijke niet.",
          "Law other than that of the Union or a Member State does not take the place"
              + " of the controller's instruction."),
      of(
          "Voor de doorgifte naar {territory} op {day} ontbreekt een instructie, en dat"
              + " het Unierecht of het recht van een lidstaat ertoe verplicht, is niet"
              + " vastgesteld.",
          "For the transfer to {territory} on {day} there is no instruction, and it is"
              + " not established that Union or Member State law requires it."),
      "GDPR 28(3)(a)"),
  /** Statute: nobody instructed it. */
  NOT_INSTRUCTED(
      "gdpr-28.3.a-transfer-not-instructed",
      of(
          "Zonder schriftelijke instructie of wettelijke plicht geeft de verwerker geen"
              + " gegevens door naar een derde land.",
          "Without a documented instruction or a duty under law the processor transfers"
              + " no data to a third country."),
      of(
          "Voor de doorgifte naar {territory} op {day} ontbreekt een schriftelijke"
              + " instructie.",
          "For the transfer to {territory} on {day} there is no documented instruction."),
      "GDPR 28(3)(a)"),
  /** Statute: an adequacy decision. */
  ADEQUATE(
      "gdpr-45-adequate",
      of(
          "Naar een land, een deel daarvan of een organisatie met een geldig"
              + " adequaatheidsbesluit mag doorgifte zonder verdere toestemming.",
          "Data may go without further authorisation to a country, a part of it or an"
              + " organisation for which an adequacy decision is in force."),
      of(
          "Voor {territory} geldt op {day} adequaatheidsbesluit {decision}, voor"
              + " {scope}; nagegaan tot en met {checkedOn}.",
          "For {territory} adequacy decision {decision} is in force on {day}, for"
              + " {scope}; checked up to {checkedOn}."),
      "GDPR 45(1)",
      "GDPR 45(3)"),
  /** Statute: appropriate safeguards. */
  SAFEGUARDED(
      "gdpr-46-safeguarded",
      of(
          "Zonder adequaatheidsbesluit mag doorgifte met passende waarborgen, mits"
              + " betrokkenen afdwingbare rechten en doeltreffende rechtsmiddelen hebben.",
          "Without an adequacy decision data may go under appropriate safeguards, if"
              + " data subjects have enforceable rights and effective legal remedies."),
      of(
          "De doorgifte naar {territory} op {day} berust op passende waarborgen:" + " {basis}.",
          "The transfer to {territory} on {day} rests on appropriate safeguards:" + " {basis}."),
      "GDPR 46(1)"),
  /** Question: whether the safeguards work in that country. */
  IMPACT_ASSESSMENT(
      "transfer-impact-assessment",
      of(
          "Bij passende waarborgen gaat de exporteur na of het recht en de praktijk van"
              + " het derde land die waarborgen in de weg staan, en treft hij zo nodig"
              + " aanvullende maatregelen.",
          "With appropriate safeguards the exporter examines whether the law and"
              + " practice of the third country stand in their way, and takes supplementary"
              + " measures where needed."),
      of(
          "Of recht en praktijk in {territory} op {day} de waarborgen hun werking"
              + " laten, beoordeelt een mens.",
          "Whether law and practice in {territory} on {day} leave the safeguards their"
              + " effect is for a human to judge."),
      "GDPR 46(1)",
      "CJEU C-311/18"),
  /** Question: whether a derogation can bear it. */
  DEROGATION_OCCASIONAL(
      "gdpr-49-derogation",
      of(
          "Zonder adequaatheidsbesluit en waarborgen blijven alleen de afwijkingen voor"
              + " specifieke situaties over; zij worden eng uitgelegd en dragen geen"
              + " structurele doorgifte.",
          "Without an adequacy decision or safeguards only the derogations for specific"
              + " situations remain; they are read narrowly and bear no structural transfer."),
      of(
          "Of {basis} de doorgifte naar {territory} op {day} kan dragen, en of die"
              + " incidenteel is, beoordeelt een mens.",
          "Whether {basis} can bear the transfer to {territory} on {day}, and whether"
              + " that is occasional, is for a human to judge."),
      "GDPR 49(1)"),
  /** Question: an adequacy decision of before the table. */
  ADEQUACY_UNKNOWN(
      "gdpr-45-unknown",
      of(
          "Over dagen waarvoor de tabel van adequaatheidsbesluiten niet volledig is,"
              + " wordt niet gegist.",
          "For days for which the table of adequacy decisions is not complete, nothing"
              + " is guessed."),
      of(
          "Of op {day} een adequaatheidsbesluit gold voor {territory}, is niet bekend:"
              + " de tabel is pas volledig vanaf {completeFrom}.",
          "Whether an adequacy decision was in force for {territory} on {day} is not"
              + " known: the table is complete only from {completeFrom}."),
      "GDPR 45(1)"),
  /** Statute: the decision covers other recipients. */
  OTHER_RECIPIENTS(
      "gdpr-45-other-recipients",
      of(
          "Een adequaatheidsbesluit draagt alleen doorgifte aan de ontvangers waarvoor"
              + " het geldt.",
          "An adequacy decision bears transfers only to the recipients it covers."),
      of(
          "Het adequaatheidsbesluit dat op {day} voor {territory} geldt, ziet niet op"
              + " {sector}, en een andere grondslag voor de doorgifte ontbreekt.",
          "The adequacy decision in force for {territory} on {day} does not cover"
              + " {sector}, and the transfer has no other basis."),
      "GDPR 44",
      "GDPR 45(1)"),
  /** Statute: no basis. */
  NO_BASIS(
      "gdpr-44-no-basis",
      of(
          "Zonder adequaatheidsbesluit, passende waarborgen of afwijking is doorgifte"
              + " naar een derde land verboden.",
          "Without an adequacy decision, appropriate safeguards or a derogation, a"
              + " transfer to a third country is forbidden."),
      of(
          "Voor {territory} geldt op {day} geen adequaatheidsbesluit, en waarborgen of"
              + " een afwijking zijn niet genoemd.",
          "For {territory} no adequacy decision is in force on {day}, and neither"
              + " safeguards nor a derogation are named."),
      "GDPR 44"),
  /** Contract: it does not say. */
  CONTRACT_SILENT(
      "transfer-contract-silent",
      of(
          "Zegt de overeenkomst niets over doorgifte, dan staat zij haar niet toe en"
              + " verbiedt zij haar niet.",
          "If the agreement does not speak of transfers, it neither allows nor forbids" + " them."),
      of(
          "Over gegevens in {territory} op {day} zegt de overeenkomst niets.",
          "The agreement does not speak of data in {territory} on {day}."),
      "GDPR 28(3)(a)"),
  /** Contract: within the European Economic Area. */
  CONTRACT_INSIDE_AREA(
      "transfer-contract-inside-area",
      of(
          "Een grens aan de plaats van verwerking laat de Europese Economische Ruimte"
              + " altijd vrij.",
          "A limit to the place of processing always leaves the European Economic Area" + " free."),
      of(
          "Op {day} ligt {territory} binnen de Europese Economische Ruimte, en dus"
              + " binnen het afgesproken gebied.",
          "On {day} {territory} is within the European Economic Area, and so within the"
              + " agreed area."),
      "GDPR 28(3)(a)"),
  /** Contract: no limit. */
  CONTRACT_ANYWHERE(
      "transfer-contract-anywhere",
      of(
          "Stelt de overeenkomst geen grens aan de plaats, dan verbiedt zij geen enkel" + " land.",
          "If the agreement sets no limit to the place, it forbids no country."),
      of(
          "De overeenkomst begrenst de plaats niet; {territory} is op {day} toegestaan.",
          "The agreement does not limit the place; {territory} is allowed on {day}."),
      "GDPR 28(3)(a)"),
  /** Contract: the European Economic Area only. */
  CONTRACT_AREA_ONLY(
      "transfer-contract-area-only",
      of(
          "Is verwerking alleen binnen de Europese Economische Ruimte toegestaan, dan"
              + " valt ook een land met een adequaatheidsbesluit erbuiten.",
          "If processing is allowed within the European Economic Area only, a country"
              + " with an adequacy decision is outside as well."),
      of(
          "Op {day} ligt {territory} buiten de Europese Economische Ruimte, waartoe de"
              + " overeenkomst de verwerking beperkt.",
          "On {day} {territory} is outside the European Economic Area, to which the"
              + " agreement limits the processing."),
      "GDPR 28(3)(a)"),
  /** Contract: a country with an adequacy decision. */
  CONTRACT_ADEQUATE(
      "transfer-contract-adequate",
      of(
          "Staat de overeenkomst landen met een adequaatheidsbesluit toe, dan mag de"
              + " verwerker daaruit kiezen.",
          "If the agreement allows countries with an adequacy decision, the processor"
              + " may choose among them."),
      of(
          "{territory} hoort op {day} tot de landen met een adequaatheidsbesluit die de"
              + " overeenkomst toestaat.",
          "On {day} {territory} is one of the countries with an adequacy decision that"
              + " the agreement allows."),
      "GDPR 28(3)(a)",
      "GDPR 45(1)"),
  /** Contract: adequate, though the controller warrants that it orders no transfer. */
  CONTRACT_ADEQUATE_WARRANTY(
      "transfer-contract-adequate-warranty",
      of(
          "De garantie dat geen doorgifte wordt opgedragen, bindt alleen de"
              + " verwerkingsverantwoordelijke; zij verkleint het gebied niet waarbinnen de"
              + " verwerker mag verwerken.",
          "The warranty that the controller will order no transfers binds the"
              + " controller; it does not narrow the area in which the processor may process."),
      of(
          "{territory} hoort op {day} tot de toegestane landen met een"
              + " adequaatheidsbesluit; de garantie van de verwerkingsverantwoordelijke staat"
              + " daarnaast.",
          "On {day} {territory} is one of the allowed countries with an adequacy"
              + " decision; the controller's warranty stands beside that."),
      "GDPR 28(3)(a)",
      "GDPR 45(1)"),
  /** Finding: the controller orders what it warrants not to order. */
  CONTROLLER_WARRANTY(
      "transfer-controller-warranty",
      of(
          "Een instructie tot doorgifte is in strijd met de garantie van de"
              + " verwerkingsverantwoordelijke dat geen doorgifte wordt opgedragen.",
          "An instruction to transfer is at odds with the controller's warranty that it"
              + " will order no transfers."),
      of(
          "De instructie tot doorgifte naar {territory} op {day} is in strijd met de"
              + " garantie van de verwerkingsverantwoordelijke.",
          "The instruction to transfer to {territory} on {day} is at odds with the"
              + " controller's warranty."),
      "GDPR 28(3)(a)"),
  /** Contract: no adequacy decision. */
  CONTRACT_NOT_ADEQUATE(
      "transfer-contract-not-adequate",
      of(
          "Staat de overeenkomst buiten de Europese Economische Ruimte alleen landen"
              + " met een adequaatheidsbesluit toe, dan moet dat besluit op die dag en voor"
              + " die ontvanger gelden.",
          "If outside the European Economic Area the agreement allows only countries"
              + " with an adequacy decision, that decision must be in force on that day and"
              + " cover that recipient."),
      of(
          "Voor deze ontvanger in {territory} geldt op {day} geen adequaatheidsbesluit,"
              + " zoals de overeenkomst eist.",
          "For this recipient in {territory} no adequacy decision is in force on {day},"
              + " as the agreement requires."),
      "GDPR 28(3)(a)",
      "GDPR 45(1)"),
  /** Question: whether the place was within the agreed area. */
  CONTRACT_AREA_UNKNOWN(
      "transfer-contract-area-unknown",
      of(
          "Staat niet vast of een land binnen het afgesproken gebied valt, dan"
              + " beoordeelt een mens dat.",
          "If it is not certain whether a country is within the agreed area, a human"
              + " judges that."),
      of(
          "Of {territory} op {day} binnen het afgesproken gebied valt, staat niet vast;"
              + " dat beoordeelt een mens.",
          "Whether {territory} is within the agreed area on {day} is not certain; a"
              + " human must judge it."),
      "GDPR 28(3)(a)"),
  /** Contract: the law that compels it sets the limit aside. */
  CONTRACT_LAW(
      "transfer-contract-law",
      of(
          "Laat de overeenkomst een wettelijke plicht voorgaan, dan mag de verwerker"
              + " gegevens brengen waar die plicht hem toe dwingt.",
          "If the agreement lets a duty under law prevail, the processor may take data"
              + " where that duty compels it to."),
      of(
          "Het recht dat op {day} tot verwerking in {territory} verplicht, gaat volgens"
              + " de overeenkomst voor.",
          "The law that compels processing in {territory} on {day} prevails under the"
              + " agreement."),
      "GDPR 28(3)(a)"),
  /** Contract: elsewhere on instruction. */
  CONTRACT_INSTRUCTED(
      "transfer-contract-instructed",
      of(
          "Mag verwerking elders alleen op schriftelijke instructie en met inachtneming"
              + " van hoofdstuk V, dan is zij toegestaan als aan beide is voldaan.",
          "If processing elsewhere is allowed only on documented instruction and in"
              + " line with Chapter V, it is allowed once both are met."),
      of(
          "Voor verwerking in {territory} op {day} is er een instructie en een"
              + " grondslag in hoofdstuk V.",
          "For processing in {territory} on {day} there is an instruction and a basis"
              + " in Chapter V."),
      "GDPR 28(3)(a)"),
  /** Contract: not without instruction. */
  CONTRACT_NOT_INSTRUCTED(
      "transfer-contract-not-instructed",
      of(
          "Mag verwerking elders alleen op schriftelijke instructie, dan is zij zonder"
              + " die instructie niet toegestaan.",
          "If processing elsewhere is allowed only on documented instruction, it is not"
              + " allowed without one."),
      of(
          "Voor verwerking in {territory} op {day} ontbreekt de instructie die de"
              + " overeenkomst eist.",
          "For processing in {territory} on {day} the instruction that the agreement"
              + " requires is missing."),
      "GDPR 28(3)(a)"),
  /** Contract: not without a basis in Chapter V. */
  CONTRACT_NO_BASIS(
      "transfer-contract-no-basis",
      of(
          "Mag verwerking elders alleen met inachtneming van hoofdstuk V, dan is zij"
              + " zonder grondslag daarin niet toegestaan.",
          "If processing elsewhere is allowed only in line with Chapter V, it is not"
              + " allowed without a basis in it."),
      of(
          "Voor verwerking in {territory} op {day} ontbreekt de grondslag in hoofdstuk"
              + " V die de overeenkomst eist.",
          "For processing in {territory} on {day} the basis in Chapter V that the"
              + " agreement requires is missing."),
      "GDPR 28(3)(a)",
      "GDPR 44"),
  /** Question: whether there is the basis that the agreement requires. */
  CONTRACT_BASIS_UNSURE(
      "transfer-contract-basis-unsure",
      of(
          "Eist de overeenkomst inachtneming van hoofdstuk V en staat de grondslag"
              + " daarin niet vast, dan beoordeelt een mens of de overeenkomst de verwerking"
              + " toestaat.",
          "If the agreement requires compliance with Chapter V and the basis in it is"
              + " uncertain, a human judges whether the agreement allows the processing."),
      of(
          "Of de verwerking in {territory} op {day} de grondslag heeft die de"
              + " overeenkomst eist, beoordeelt een mens.",
          "Whether processing in {territory} on {day} has the basis that the agreement"
              + " requires is for a human to judge."),
      "GDPR 28(3)(a)",
      "GDPR 44"),
  /** Benchmark: no transfer to a third country. */
  BENCHMARK_NO_TRANSFER(
      "scc-7.8-no-transfer",
      of(
          "Bepaling 7.8 ziet alleen op doorgifte naar een derde land of een"
              + " internationale organisatie.",
          "Clause 7.8 is about transfers to a third country or an international"
              + " organisation only."),
      of(
          "Verwerking in {territory} is op {day} geen doorgifte als bedoeld in bepaling" + " 7.8.",
          "Processing in {territory} on {day} is no transfer within the meaning of"
              + " clause 7.8."),
      "Decision-2021/915 7.8(a)"),
  /** Benchmark: met. */
  BENCHMARK_MET(
      "scc-7.8-met",
      of(
          "Bepaling 7.8 staat doorgifte toe op schriftelijke instructie of krachtens"
              + " het recht van de Unie of een lidstaat, en in overeenstemming met hoofdstuk"
              + " V.",
          "Clause 7.8 allows transfers on documented instruction or under Union or"
              + " Member State law, and in line with Chapter V."),
      of(
          "De doorgifte naar {territory} op {day} voldoet aan bepaling 7.8.",
          "The transfer to {territory} on {day} meets clause 7.8."),
      "Decision-2021/915 7.8(a)"),
  /** Benchmark: not without instruction. */
  BENCHMARK_NOT_INSTRUCTED(
      "scc-7.8-not-instructed",
      of(
          "Zonder schriftelijke instructie of plicht naar het recht van de Unie of een"
              + " lidstaat staat bepaling 7.8 geen doorgifte toe.",
          "Without a documented instruction or a duty under Union or Member State law,"
              + " clause 7.8 allows no transfer."),
      of(
          "Voor de doorgifte naar {territory} op {day} ontbreekt de instructie of"
              + " plicht die bepaling 7.8 eist.",
          "For the transfer to {territory} on {day} the instruction or duty that clause"
              + " 7.8 requires is missing."),
      "Decision-2021/915 7.8(a)"),
  /** Benchmark: not without a basis in Chapter V. */
  BENCHMARK_NO_BASIS(
      "scc-7.8-no-basis",
      of(
          "Zonder grondslag in hoofdstuk V staat bepaling 7.8 geen doorgifte toe.",
          "Without a basis in Chapter V, clause 7.8 allows no transfer."),
      of(
          "Voor de doorgifte naar {territory} op {day} ontbreekt de grondslag in"
              + " hoofdstuk V die bepaling 7.8 eist.",
          "For the transfer to {territory} on {day} the basis in Chapter V that clause"
              + " 7.8 requires is missing."),
      "Decision-2021/915 7.8(a)"),
  /** Question: whether clause 7.8 is met. */
  BENCHMARK_UNSURE(
      "scc-7.8-unsure",
      of(
          "Staat de grondslag in hoofdstuk V niet vast, dan beoordeelt een mens of aan"
              + " bepaling 7.8 is voldaan.",
          "If the basis in Chapter V is uncertain, a human judges whether clause 7.8 is" + " met."),
      of(
          "Of de doorgifte naar {territory} op {day} aan bepaling 7.8 voldoet,"
              + " beoordeelt een mens.",
          "Whether the transfer to {territory} on {day} meets clause 7.8 is for a human"
              + " to judge."),
      "Decision-2021/915 7.8(a)");

  private final RuleText text;

  TransferRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
