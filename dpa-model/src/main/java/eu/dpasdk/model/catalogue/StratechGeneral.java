package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.GeneralTerms;
import eu.dpasdk.model.agreement.Precedence;
import eu.dpasdk.model.duration.AmendmentEffect;
import eu.dpasdk.model.duration.AmendmentTerms;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.duration.InformationDuty;
import eu.dpasdk.model.duration.Survival;
import eu.dpasdk.model.duration.TermOfAgreement;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.Timing;
import java.util.Optional;

/** Stratech 1, 2.3, 4.3, 13.1, 14, 15 and the closing block: the instrument and its life. */
final class StratechGeneral {
  private StratechGeneral() {}

  static GeneralTerms general() {
    return GeneralTerms.builder()
        .addAllClauses(ClauseRef.listOf("1.1", "2.3", "closing"))
        .writtenOrElectronic(true)
        .conclusion(
            Text.of(
                "Algemene voorwaarden die aan ieder contract met Stratech verbonden zijn,"
                    + " uiterlijk bij het sluiten overhandigd, op stratech.nl gepubliceerd en"
                    + " op 10 maart 2023 gedeponeerd (Rechtbank Overijssel, Almelo, 6/2023)",
                "Standard terms attached to every contract with Stratech, handed over at"
                    + " conclusion at the latest, published on stratech.nl and deposited on 10"
                    + " March 2023 (Overijssel court, Almelo, 6/2023)"))
        .addPrecedence(
            Precedence.of(
                ClauseRef.listOf("1.2"),
                Text.of(
                    "De privacyvoorwaarden gaan voor op botsende privacybepalingen in andere"
                        + " stukken",
                    "The privacy terms prevail over conflicting privacy provisions in other"
                        + " documents")),
            Precedence.of(
                ClauseRef.listOf("15.1"),
                Text.of(
                    "Zij vervangen in lopende contracten de vorige privacyvoorwaarden",
                    "In running contracts they replace the former privacy terms")),
            Precedence.of(
                ClauseRef.listOf("15.2"),
                Text.of(
                    "Maatwerk over die vorige voorwaarden blijft gelden",
                    "Special arrangements on those former terms stay in force")))
        .build();
  }

  static DurationTerms duration() {
    return DurationTerms.builder()
        .term(term())
        .amendment(amendment())
        .addSurvival(
            Survival.of(
                ClauseRef.listOf("5.2 s.2"),
                Text.of("Geheimhouding", "Confidentiality"),
                Text.of("Zonder einde", "Without end")),
            Survival.of(
                ClauseRef.listOf("13.2 s.1"),
                Text.of(
                    "Verwijdering van wat wettelijk moest worden bewaard",
                    "Removal of what had to be kept by law"),
                Text.of(
                    "Tot de verwijdering, een maand of langer na het einde van de bewaarplicht",
                    "Until the removal, a month or more after the duty to keep has ended")))
        .addInformationDuties(
            InformationDuty.of(
                ClauseRef.listOf("4.3"),
                Optional.of(PartyRole.CONTROLLER),
                Text.of(
                    "Naam, contactgegevens en functionaris voor gegevensbescherming van de"
                        + " klant, en iedere wijziging daarvan",
                    "The customer's name, contact details and data protection officer, and"
                        + " any change in them"),
                Timing.IMMEDIATELY))
        .build();
  }

  private static TermOfAgreement term() {
    return TermOfAgreement.builder()
        .addAllClauses(ClauseRef.listOf("13.1"))
        .starts(
            Text.of(
                "Zodra de verwerker voor de klant aan het werk gaat",
                "Once the processor starts to work for the customer"))
        .lasts(Text.of("Zolang dat werk duurt", "For as long as that work lasts"))
        .build();
  }

  /** Clause 14: no notice beforehand, no objection and no way out. */
  private static AmendmentTerms amendment() {
    return AmendmentTerms.builder()
        .addAllClauses(ClauseRef.listOf("14 s.1", "14 s.2"))
        .by(PartyRole.PROCESSOR)
        .reachesDataProtection(true)
        .grounds(
            Text.of(
                "Als de verwerker het redelijkerwijs aangewezen vindt, bijvoorbeeld om"
                    + " wetgeving, rechtspraak, software, werk, beveiliging of zijn eigen"
                    + " beleid",
                "Where the processor holds it to be reasonably called for, for example"
                    + " because of legislation, case law, software, work, security or its own"
                    + " policy"))
        .priorNotice(false)
        .effect(AmendmentEffect.ON_RECEIPT)
        .build();
  }
}
