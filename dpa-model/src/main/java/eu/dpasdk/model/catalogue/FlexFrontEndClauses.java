package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.law.Text;
import java.util.List;

/** FlexFront: clauses 14 to 20, and the statement on direct debit. */
final class FlexFrontEndClauses {
  private FlexFrontEndClauses() {}

  static List<Clause> all() {
    return List.of(
        Clause.inScope(
            "14.1",
            "Ingang bij ondertekening, onbepaalde tijd, schriftelijke opzegging met twee "
                + "maanden.",
            "Starts on signing, for an indefinite time, written notice of two months."),
        FlexFrontClauses.adjacent(
            "14.2",
            "Opzegging met onmiddellijke ingang bij een dringende reden.",
            "Termination at once for an urgent reason.",
            Text.of("Levert de datum van het einde.", "It supplies the date of the end.")),
        FlexFrontClauses.adjacent(
            "14.2(a)",
            "AFM trekt de vergunning in.",
            "The AFM withdraws the licence.",
            Text.of("Levert de datum van het einde.", "It supplies the date of the end.")),
        FlexFrontClauses.adjacent(
            "14.2(b)",
            "Surseance, faillissement of Wsnp.",
            "Suspension of payments, bankruptcy or statutory debt restructuring.",
            Text.of("Levert de datum van het einde.", "It supplies the date of the end.")),
        FlexFrontClauses.adjacent(
            "14.2(c)",
            "Curatele of verlies van vrij beheer.",
            "Guardianship or loss of free management.",
            Text.of("Levert de datum van het einde.", "It supplies the date of the end.")),
        FlexFrontClauses.adjacent(
            "14.2(d)",
            "Wijziging van zeggenschap.",
            "A change of control.",
            Text.of("Levert de datum van het einde.", "It supplies the date of the end.")),
        FlexFrontClauses.adjacent(
            "14.2(e)",
            "Aanwijzing van de AFM om te stoppen.",
            "An instruction of the AFM to stop.",
            Text.of("Levert de datum van het einde.", "It supplies the date of the end.")),
        FlexFrontClauses.adjacent(
            "14.2(f)",
            "Fraude of een poging daartoe.",
            "Fraud or an attempt at it.",
            Text.of("Levert de datum van het einde.", "It supplies the date of the end.")),
        FlexFrontClauses.commercial(
            "15.1",
            "De adviseur geeft stukken terug en stopt met de merknaam.",
            "The adviser returns documents and stops using the brand.",
            Text.of(
                "Gaat over stukken van FlexFront, niet over teruggave van gegevens door de "
                    + "verwerker.",
                "It is about documents of FlexFront, not about the return of data by the "
                    + "processor.")),
        Clause.inScope(
            "15.2",
            "Lopende diensten worden na het einde afgerond.",
            "Pending services are completed after the end."),
        Clause.inScope(
            "15.3",
            "Vier weken om teruggave in een gangbaar leesbaar formaat te vragen; daarna mag "
                + "FlexFront vernietigen, tenzij de wet bewaren eist.",
            "Four weeks to ask for return in a common readable format; after that FlexFront "
                + "may destroy, unless the law demands storage."),
        Clause.inScope(
            "15.4",
            "Wat wettelijk moest worden bewaard, wordt na de bewaartermijn vernietigd.",
            "What had to be kept by law is destroyed after the retention period."),
        Clause.inScope(
            "15.5", "Na het einde geen verwerking meer.", "No more processing after the end."),
        Clause.inScope(
            "15.6",
            "Geheimhouding en de bepalingen over gegevens gelden door zolang FlexFront "
                + "gegevens heeft.",
            "Confidentiality and the provisions on data continue for as long as FlexFront "
                + "has data."),
        FlexFrontClauses.commercial(
            "16.1",
            "Partijen houden zich aan de regels.",
            "The parties obey the rules.",
            Text.of(
                "Een algemene belofte telt nooit als element van artikel 28.",
                "A general promise never counts as an element of Article 28.")),
        Clause.inScope(
            "16.2",
            "Partijen helpen elkaar waar mogelijk om aan een regel te voldoen.",
            "The parties help each other where possible to meet a rule."),
        Clause.inScope(
            "17.1",
            "FlexFront kan de overeenkomst en bijlagen eenzijdig wijzigen, na schriftelijk "
                + "bericht vooraf.",
            "FlexFront can change the agreement and annexes by itself, after written notice "
                + "beforehand."),
        Clause.inScope(
            "17.2",
            "Wie het er niet mee eens is, meldt dat schriftelijk binnen een maand na de "
                + "dagtekening; dan mag ieder per direct opzeggen.",
            "Whoever disagrees says so in writing within a month of the date of the notice; "
                + "then either may terminate at once."),
        Clause.inScope(
            "18.1",
            "Geheimhouding, ook na het einde, schriftelijk opgelegd aan personeel en "
                + "anderen; afschrift op eerste verzoek.",
            "Confidentiality, after the end too, imposed in writing on staff and others; a "
                + "copy on first request."),
        FlexFrontClauses.adjacent(
            "19.1",
            "Nederlands recht.",
            "Dutch law.",
            Text.of(
                "Het toepasselijke recht bepaalt welke regels gelden.",
                "The governing law decides which rules apply.")),
        FlexFrontClauses.adjacent(
            "19.2",
            "De overeenkomst met bijlagen is volledig; voorwaarden van de adviseur gelden "
                + "niet.",
            "The agreement with its annexes is complete; the adviser's terms do not apply.",
            Text.of("Bepaalt welke tekst voorgaat.", "It decides which text prevails.")),
        FlexFrontClauses.commercial(
            "19.3",
            "Nietigheid van een bepaling raakt de rest niet.",
            "Nullity of one provision leaves the rest intact.",
            FlexFrontClauses.COOPERATION),
        FlexFrontClauses.commercial(
            "19.4",
            "Naam en logo alleen na schriftelijke toestemming.",
            "Name and logo only with written consent.",
            FlexFrontClauses.COOPERATION),
        FlexFrontClauses.commercial(
            "20.1",
            "Eerst overleg, dan mediation.",
            "Consultation first, then mediation.",
            FlexFrontClauses.COOPERATION),
        FlexFrontClauses.commercial(
            "20.2",
            "Daarna de rechtbank Midden-Nederland, in Utrecht.",
            "After that the court Midden-Nederland, at Utrecht.",
            FlexFrontClauses.COOPERATION),
        FlexFrontClauses.commercial(
            "SEPA",
            "Verklaring over automatische incasso.",
            "Statement on direct debit.",
            FlexFrontClauses.MONEY));
  }
}
