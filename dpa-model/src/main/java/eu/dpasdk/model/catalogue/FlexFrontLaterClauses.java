package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.law.Text;
import java.util.List;

/** FlexFront: clauses 8 to 13. */
final class FlexFrontLaterClauses {
  private FlexFrontLaterClauses() {}

  static List<Clause> all() {
    return List.of(
        FlexFrontClauses.adjacent(
            "8.1",
            "Contact met de klant loopt in beginsel via de adviseur.",
            "Contact with the client goes through the adviser in principle.",
            Text.of(
                "Wie de klant spreekt, is van belang voor verzoeken van betrokkenen.",
                "Who speaks with the client matters to requests of data subjects.")),
        Clause.inScope(
            "8.2",
            "De adviseur is aanspreekpunt en behandelt vragen en verzoeken snel en volledig.",
            "The adviser is the point of contact and handles questions and requests quickly "
                + "and fully."),
        FlexFrontClauses.adjacent(
            "8.3",
            "Belt de klant zelf, dan staat FlexFront hem te woord en bericht het de " + "adviseur.",
            "If the client calls, FlexFront answers and tells the adviser.",
            Text.of(
                "Eigen contact met betrokkenen is van belang voor de rol van FlexFront.",
                "Own contact with data subjects matters to the role of FlexFront.")),
        Clause.inScope(
            "8.4",
            "Klachten, verzoeken en vragen over gegevens gaan direct naar de adviseur; "
                + "FlexFront antwoordt alleen op uitdrukkelijke opdracht.",
            "Complaints, requests and questions about data go to the adviser at once; "
                + "FlexFront answers only on express order."),
        Clause.inScope(
            "8.5",
            "FlexFront stelt de adviseur in staat om rechten van klanten, zoals inzage, "
                + "binnen de wettelijke termijn uit te voeren.",
            "FlexFront enables the adviser to give effect to clients' rights, such as "
                + "access, within the statutory time."),
        FlexFrontClauses.commercial(
            "9.1",
            "Vergoeding volgens de tarieven op de site.",
            "A fee at the rates on the site.",
            FlexFrontClauses.MONEY),
        FlexFrontClauses.commercial(
            "9.2",
            "Tarieven worden ieder jaar opnieuw bepaald.",
            "Rates are set anew each year.",
            FlexFrontClauses.MONEY),
        FlexFrontClauses.commercial(
            "9.3",
            "Facturen via een rekening-courant met maandelijkse incasso.",
            "Invoices through a current account with monthly debit.",
            FlexFrontClauses.MONEY),
        FlexFrontClauses.commercial(
            "9.4",
            "Betaling alleen door automatische incasso.",
            "Payment by direct debit only.",
            FlexFrontClauses.MONEY),
        FlexFrontClauses.commercial(
            "9.5",
            "Saldo op peil, anders tweede incasso en kosten; FlexFront mag dossiers "
                + "tijdelijk stilleggen.",
            "Sufficient balance, or a second debit and costs; FlexFront may suspend files "
                + "for a time.",
            Text.of(
                "Gaat over geld; stilleggen van dossiers kan wel de beschikbaarheid van gegevens "
                    + "raken.",
                "It is about money; suspending files may touch the availability of data.")),
        FlexFrontClauses.commercial(
            "9.6",
            "De incassomachtiging hoort bij de ondertekening.",
            "The debit mandate comes with the signature.",
            FlexFrontClauses.MONEY),
        FlexFrontClauses.commercial(
            "10.1",
            "Aanbieders innen premie en rente zelf bij de klant.",
            "Providers collect premium and interest from the client themselves.",
            FlexFrontClauses.MONEY),
        FlexFrontClauses.commercial(
            "10.2",
            "Ontvangen klantgeld gaat per direct door naar wie het toekomt.",
            "Client money received is passed on at once.",
            FlexFrontClauses.MONEY),
        FlexFrontClauses.adjacent(
            "11.1",
            "Partijen berichten elkaar direct over de gebeurtenissen van a tot en met g.",
            "The parties tell each other at once of the events in a to g.",
            Text.of(
                "Staat onder het kopje datalek maar is niet de meldplicht; het levert feiten "
                    + "voor het einde van de overeenkomst.",
                "Stands under the heading on breaches but is not the duty to notify them; it "
                    + "supplies facts for the end of the agreement.")),
        FlexFrontClauses.commercial(
            "11.1(a)",
            "Wijziging van vergunning of registratie.",
            "A change of licence or registration.",
            Text.of(
                "Gaat over de onderneming van een partij, niet over persoonsgegevens.",
                "It is about the business of a party, not about personal data.")),
        FlexFrontClauses.commercial(
            "11.1(b)",
            "Maatregel of aanwijzing van de AFM.",
            "A measure or instruction of the AFM.",
            Text.of(
                "Gaat over de onderneming van een partij, niet over persoonsgegevens.",
                "It is about the business of a party, not about personal data.")),
        FlexFrontClauses.commercial(
            "11.1(c)",
            "Wijziging van rechtsvorm of zeggenschap.",
            "A change of legal form or control.",
            Text.of(
                "Gaat over de onderneming van een partij, niet over persoonsgegevens.",
                "It is about the business of a party, not about personal data.")),
        FlexFrontClauses.adjacent(
            "11.1(d)",
            "Vermoeden van fraude.",
            "Suspicion of fraud.",
            Text.of(
                "Kan samenvallen met een inbreuk op de gegevens.",
                "May coincide with a breach of the data.")),
        FlexFrontClauses.commercial(
            "11.1(e)",
            "Probleem met de beroepsaansprakelijkheidsverzekering.",
            "A problem with the professional liability insurance.",
            Text.of(
                "Gaat over de onderneming van een partij, niet over persoonsgegevens.",
                "It is about the business of a party, not about personal data.")),
        FlexFrontClauses.commercial(
            "11.1(f)",
            "Beslag door een derde.",
            "Attachment by a third party.",
            Text.of(
                "Gaat over de onderneming van een partij, niet over persoonsgegevens.",
                "It is about the business of a party, not about personal data.")),
        FlexFrontClauses.commercial(
            "11.1(g)",
            "Dreigende surseance of faillissement.",
            "Threatening suspension of payments or bankruptcy.",
            Text.of(
                "Gaat over de onderneming van een partij, niet over persoonsgegevens.",
                "It is about the business of a party, not about personal data.")),
        Clause.inScope(
            "11.2",
            "Een (vermoedelijke) inbreuk van welke aard ook wordt zo spoedig mogelijk na "
                + "kennisneming gemeld.",
            "A (suspected) breach of any kind is told as soon as possible after it becomes "
                + "known."),
        Clause.inScope("11.2(a)", "Met de aard van de inbreuk.", "With the nature of the breach."),
        Clause.inScope(
            "11.2(b)",
            "Met de (mogelijk) getroffen gegevens.",
            "With the data (possibly) affected."),
        Clause.inScope(
            "11.2(c)",
            "Met de vastgestelde en de verwachte gevolgen.",
            "With the established and the expected consequences."),
        Clause.inScope(
            "11.2(d)",
            "Met de genomen en te nemen maatregelen, ook om schade te beperken.",
            "With the measures taken and to be taken, also to limit damage."),
        Clause.inScope(
            "11.3",
            "Maatregelen tegen schade op eigen kosten, en steun bij meldingen aan "
                + "betrokkenen en de Autoriteit Persoonsgegevens.",
            "Measures against damage at its own cost, and support with notices to data "
                + "subjects and the Autoriteit Persoonsgegevens."),
        Clause.inScope(
            "11.4",
            "Overzicht van alle inbreuken en maatregelen, met inzage op verzoek.",
            "A record of all breaches and measures, with access on request."),
        FlexFrontClauses.commercial(
            "12.1",
            "De adviseur leeft de SLA na en vrijwaart FlexFront.",
            "The adviser complies with the SLA and indemnifies FlexFront.",
            FlexFrontClauses.COOPERATION),
        Clause.inScope(
            "12.2",
            "FlexFront is naar artikel 82 AVG aansprakelijk voor toerekenbare schendingen en "
                + "voor het negeren van rechtmatige instructies.",
            "FlexFront is liable under Article 82 GDPR for attributable infringements and "
                + "for ignoring lawful instructions."),
        Clause.inScope(
            "13.1",
            "Een keer per jaar een audit door een onafhankelijke registerauditor, op kosten "
                + "van de adviseur; FlexFront werkt mee.",
            "One audit a year by an independent registered auditor, at the cost of the "
                + "adviser; FlexFront cooperates."),
        Clause.inScope(
            "13.2",
            "Hulp op verzoek bij effectbeoordeling en voorafgaande raadpleging, bij een hoog "
                + "risico.",
            "Help on request with impact assessment and prior consultation, where the risk "
                + "is high."));
  }
}
