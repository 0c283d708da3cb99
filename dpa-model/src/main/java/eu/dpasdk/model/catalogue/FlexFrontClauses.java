package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.law.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * FlexFront: every numbered clause with its scope, in the order of the paper; here those up to 7.
 */
final class FlexFrontClauses {
  static final Text COOPERATION =
      Text.of(
          "Gaat over de samenwerking, niet over persoonsgegevens.",
          "It is about the cooperation, not about personal data.");
  static final Text MONEY =
      Text.of(
          "Gaat over geld, niet over persoonsgegevens.",
          "It is about money, not about personal data.");

  private FlexFrontClauses() {}

  /** Returns the index of the whole agreement. */
  static List<Clause> all() {
    return Stream.of(
            first(),
            FlexFrontLaterClauses.all(),
            FlexFrontEndClauses.all(),
            FlexFrontAnnexClauses.all())
        .flatMap(List::stream)
        .toList();
  }

  static Clause commercial(String number, String nl, String en, Text reason) {
    return Clause.outside(number, ClauseScope.COMMERCIAL, Text.of(nl, en), reason);
  }

  static Clause adjacent(String number, String nl, String en, Text reason) {
    return Clause.outside(number, ClauseScope.ADJACENT, Text.of(nl, en), reason);
  }

  /** Parties, preamble and clauses 1 to 7. */
  private static List<Clause> first() {
    return List.of(
        Clause.inScope(
            "parties",
            "FlexFront B.V. in Nieuwegein en de adviseur, die zijn gegevens invult, zijn "
                + "partij.",
            "FlexFront B.V. in Nieuwegein and the adviser, who fills in its details, are the "
                + "parties."),
        Clause.inScope(
            "preamble",
            "De samenwerking gaat over het administratieve werk rond een hypotheek en over "
                + "naleving van de privacyregels.",
            "The cooperation is about the administrative work around a mortgage and about "
                + "compliance with the privacy rules."),
        commercial(
            "1.1",
            "Het belang van de klant staat voorop.",
            "The client's interest comes first.",
            COOPERATION),
        adjacent(
            "2.1",
            "De adviseur adviseert over en bemiddelt in producten waarin ook FlexFront "
                + "bemiddelt.",
            "The adviser advises on and mediates in products in which FlexFront mediates as "
                + "well.",
            Text.of(
                "Dat FlexFront zelf bemiddelt, is van belang voor zijn rol (artikel 4, onder 7, "
                    + "en 28 lid 10 AVG).",
                "That FlexFront itself mediates matters to its role (Articles 4(7) and 28(10) "
                    + "GDPR).")),
        commercial(
            "2.2",
            "De adviseur werkt zelfstandig en voor eigen risico; FlexFront adviseert niet.",
            "The adviser works independently and at its own risk; FlexFront gives no advice.",
            COOPERATION),
        commercial(
            "2.3",
            "De adviseur maakt zelf afspraken met zijn klant.",
            "The adviser makes its own arrangements with its client.",
            COOPERATION),
        commercial(
            "2.4",
            "De adviseur is geen agent of gevolmachtigde van FlexFront.",
            "The adviser is no agent or proxy of FlexFront.",
            COOPERATION),
        commercial(
            "2.5",
            "De adviseur erkent geen aansprakelijkheid en zegt geen uitkering toe namens "
                + "FlexFront.",
            "The adviser admits no liability and promises no payment on behalf of FlexFront.",
            COOPERATION),
        commercial(
            "2.6",
            "Inschakelen van sub-tussenpersonen door de adviseur vergt melding en "
                + "toestemming, op straffe van beëindiging en schadevergoeding.",
            "Use of sub-intermediaries by the adviser needs notice and consent, on pain of "
                + "termination and damages.",
            Text.of(
                "Gaat over tussenpersonen van de adviseur, niet over sub-verwerkers.",
                "It is about the adviser's intermediaries, not about sub-processors.")),
        commercial(
            "2.7",
            "Overdracht van rechten door de adviseur vergt voorafgaande schriftelijke "
                + "toestemming.",
            "Assignment of rights by the adviser needs prior written consent.",
            COOPERATION),
        commercial(
            "2.8",
            "Partijen beogen geen arbeidsovereenkomst.",
            "The parties intend no employment contract.",
            COOPERATION),
        commercial(
            "2.9",
            "De adviseur staat in voor zijn dienstverlening en vrijwaart FlexFront.",
            "The adviser answers for its services and indemnifies FlexFront.",
            COOPERATION),
        Clause.unresolved(
            "3.1",
            Text.of(
                "Werkafspraken staan in de SLA van bijlage 1; FlexFront kan ze steeds wijzigen "
                    + "en zet de tekst op zijn site.",
                "Working arrangements are in the SLA of annex 1; FlexFront can change them at "
                    + "any time and puts the text on its site."),
            Text.of(
                "Bijlage 1 bestaat in het dossier alleen uit een kop.",
                "In the file annex 1 consists of a heading only."),
            "Bijlage 1, service level agreement (SLA)"),
        Clause.inScope(
            "4.1",
            "Als verwerker legt FlexFront de gegevens van bijlage 2 vast en geeft die door "
                + "aan aanbieders, voor het aangaan en uitvoeren van verzekeringen en kredieten.",
            "As processor FlexFront records the data of annex 2 and passes them on to "
                + "providers, to conclude and perform insurance and credit contracts."),
        Clause.inScope(
            "4.2",
            "Alleen op (schriftelijke) instructie en volgens de overeenkomst; geen andere of "
                + "eigen doeleinden; geen zeggenschap over doel en middelen.",
            "Only on (written) instructions and under the agreement; no other or own "
                + "purposes; no control over purposes and means."),
        Clause.inScope(
            "4.3",
            "Alleen binnen de EER, behoudens een wettelijke plicht, die vooraf wordt gemeld "
                + "tenzij gewichtig algemeen belang dat verbiedt.",
            "Only within the EEA, save for a legal duty, which is told beforehand unless "
                + "important public interest forbids it."),
        Clause.inScope(
            "4.4",
            "Geen verstrekking aan derden, behalve in de gevallen van a tot en met c.",
            "No disclosure to third parties, save in cases a to c."),
        Clause.inScope(
            "4.4(a)",
            "Na voorafgaande schriftelijke toestemming of opdracht.",
            "After prior written consent or order."),
        Clause.inScope(
            "4.4(b)",
            "Waar dat bij de opdracht hoort, zoals aan geldverstrekkers.",
            "Where that belongs to the assignment, such as to lenders."),
        Clause.inScope(
            "4.4(c)",
            "Waar dwingend recht of een bevel van rechter of bestuur dat eist; gaat het om "
                + "de Autoriteit Persoonsgegevens, dan na bericht vooraf, tenzij dat niet mag.",
            "Where mandatory law or an order of a court or administration demands it; if it "
                + "is about the Autoriteit Persoonsgegevens, after notice beforehand, unless that "
                + "is not allowed."),
        Clause.inScope(
            "4.4(d)",
            "FlexFront houdt een verwerkingsregister bij, voor zover vereist.",
            "FlexFront keeps a register of processing, as far as required."),
        Clause.unresolved(
            "5.1",
            Text.of(
                "Toestemming voor de sub-verwerkers bij ondertekening; hun lijst staat in het "
                    + "adviseursportaal.",
                "Consent to the sub-processors at signing; their list is in the advisers' "
                    + "portal."),
            Text.of(
                "De lijst staat in een portaal dat niet in het dossier zit.",
                "The list is in a portal that is not in the file."),
            "FAST-adviseursportaal, Aankondigingen/AVG"),
        Clause.inScope(
            "5.2",
            "Wijzigingen vooraf via het portaal; bezwaar; zonder oplossing opzegging per "
                + "direct.",
            "Changes announced beforehand in the portal; objection; termination at once if "
                + "no solution is found."),
        Clause.inScope(
            "5.3",
            "Afschrift van de sub-verwerkersovereenkomsten op verzoek.",
            "A copy of the sub-processor agreements on request."),
        Clause.inScope(
            "6.1",
            "Maatregelen voor beschikbaarheid, integriteit en vertrouwelijkheid, naar "
                + "regels, stand van de techniek en kosten; overzicht in bijlage 3.",
            "Measures for availability, integrity and confidentiality, with regard to rules, "
                + "state of the art and cost; listed in annex 3."),
        Clause.inScope(
            "6.2",
            "Wijziging van een maatregel wordt tijdig in het portaal gemeld.",
            "A change of a measure is told in time, in the portal."),
        Clause.inScope(
            "7.1",
            "Wwft-gegevens van het cliëntonderzoek: vijf jaar na uitvoering van de "
                + "transactie bewaard.",
            "Client due-diligence data under the Wwft: kept for five years after the "
                + "transaction was executed."),
        Clause.inScope(
            "7.2",
            "Overige gegevens: bewaard tot vijf jaar nadat de aanvraag tot een contract "
                + "leidde.",
            "Other data: kept until five years after the application led to a contract."),
        Clause.inScope(
            "7.3",
            "Zonder contract: bewaard tot een jaar na afwijzing van de aanvraag.",
            "Without a contract: kept until one year after the application was rejected."));
  }
}
