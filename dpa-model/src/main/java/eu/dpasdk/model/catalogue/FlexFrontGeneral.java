package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Contradiction;
import eu.dpasdk.model.agreement.GeneralTerms;
import eu.dpasdk.model.agreement.Precedence;
import eu.dpasdk.model.duration.AmendmentEffect;
import eu.dpasdk.model.duration.AmendmentObjection;
import eu.dpasdk.model.duration.AmendmentTerms;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.duration.GroundKind;
import eu.dpasdk.model.duration.InformationDuty;
import eu.dpasdk.model.duration.Survival;
import eu.dpasdk.model.duration.TermOfAgreement;
import eu.dpasdk.model.duration.UrgentGround;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** FlexFront 11.1, 14, 15, 17 and 19: form, duration, change, end, and what cannot both hold. */
final class FlexFrontGeneral {
  private FlexFrontGeneral() {}

  static GeneralTerms general() {
    return GeneralTerms.builder()
        .addAllClauses(ClauseRef.listOf("parties", "preamble", "19.1"))
        .writtenOrElectronic(true)
        .conclusion(
            Text.of(
                "Door ondertekening door de adviseur en FlexFront",
                "By the signatures of the adviser and FlexFront"))
        .addPrecedence(
            Precedence.of(
                ClauseRef.listOf("19.2"),
                Text.of(
                    "De overeenkomst met SLA en bijlagen vervangt alle eerdere afspraken en sluit"
                        + " voorwaarden van de adviseur uit",
                    "The agreement with SLA and annexes replaces all earlier arrangements and"
                        + " excludes the adviser's terms")))
        .governingLaw("NL")
        .build();
  }

  static DurationTerms duration() {
    return DurationTerms.builder()
        .term(
            TermOfAgreement.builder()
                .addAllClauses(ClauseRef.listOf("14.1"))
                .starts(Text.of("Bij ondertekening", "On signing"))
                .lasts(Text.of("Voor onbepaalde tijd", "For an indefinite time"))
                .notice(TimeLimit.ofMonths(2))
                .noticeInWriting(true)
                .build())
        .addAllUrgentGrounds(urgentGrounds())
        .amendment(amendment())
        .addSurvival(
            Survival.of(
                ClauseRef.listOf("15.6"),
                Text.of(
                    "Geheimhouding en de bepalingen over persoonsgegevens",
                    "Confidentiality and the provisions on personal data"),
                Text.of(
                    "Zolang FlexFront persoonsgegevens heeft",
                    "For as long as FlexFront has personal data")),
            Survival.of(
                ClauseRef.listOf("15.2"),
                Text.of("Lopende diensten", "Pending services"),
                Text.of("Tot zij zijn afgerond", "Until they are completed")))
        .addInformationDuties(
            InformationDuty.of(
                ClauseRef.listOf("11.1", "11.1(d)"),
                Optional.empty(),
                Text.of("Een vermoeden van fraude", "A suspicion of fraud"),
                Timing.IMMEDIATELY))
        .build();
  }

  private static List<UrgentGround> urgentGrounds() {
    return List.of(
        ground(
            "14.2(a)",
            GroundKind.AUTHORITY_MEASURE,
            Text.of("De AFM trekt de vergunning in", "The AFM withdraws the licence")),
        ground(
            "14.2(b)",
            GroundKind.INSOLVENCY,
            Text.of(
                "Surseance, faillissement of Wsnp, of een aanvraag daarvan",
                "Suspension of payments, bankruptcy or statutory debt restructuring, or an"
                    + " application for it")),
        ground(
            "14.2(c)",
            GroundKind.LEGAL_CAPACITY,
            Text.of(
                "Curatele of verlies van het vrije beheer",
                "Guardianship or loss of free management")),
        ground(
            "14.2(d)",
            GroundKind.CHANGE_OF_CONTROL,
            Text.of(
                "Zeggenschap wijzigt door splitsing, fusie of overname",
                "Control changes by division, merger or takeover")),
        ground(
            "14.2(e)",
            GroundKind.AUTHORITY_MEASURE,
            Text.of(
                "De AFM geeft een aanwijzing die het einde van de samenwerking inhoudt",
                "The AFM gives an instruction that means the end of the cooperation")),
        ground(
            "14.2(f)",
            GroundKind.FRAUD,
            Text.of("Fraude, of een poging daartoe", "Fraud, or an attempt at it")));
  }

  private static UrgentGround ground(String clause, GroundKind kind, Text ground) {
    return UrgentGround.of(ClauseRef.listOf("14.2", clause), Optional.empty(), kind, ground);
  }

  /** Clause 17 reaches every annex and every provision, those on personal data too. */
  private static AmendmentTerms amendment() {
    return AmendmentTerms.builder()
        .addAllClauses(ClauseRef.listOf("17.1"))
        .by(PartyRole.PROCESSOR)
        .reachesDataProtection(true)
        .priorNotice(true)
        .noticeInWriting(true)
        .effect(AmendmentEffect.AFTER_NOTICE)
        .objection(
            AmendmentObjection.of(
                ClauseRef.listOf("17.2"),
                TimeLimit.ofMonths(1),
                true,
                true,
                Set.of(PartyRole.CONTROLLER, PartyRole.PROCESSOR)))
        .build();
  }

  static List<Contradiction> contradictions() {
    return List.of(
        Contradiction.of(
            ClauseRef.listOf("15.5"),
            ClauseRef.listOf("7.1", "7.2", "7.3"),
            Text.of(
                "Na het einde wordt niets meer verwerkt, maar gegevens worden nog jaren bewaard, en"
                    + " bewaren is verwerken.",
                "After the end nothing is processed any more, but data are kept for years, and"
                    + " keeping is processing.")),
        Contradiction.of(
            ClauseRef.listOf("15.5"),
            ClauseRef.listOf("15.2"),
            Text.of(
                "Na het einde wordt niets meer verwerkt, maar lopende diensten worden afgerond.",
                "After the end nothing is processed any more, but pending services are"
                    + " completed.")),
        Contradiction.of(
            ClauseRef.listOf("15.5"),
            ClauseRef.listOf("15.3"),
            Text.of(
                "Na het einde wordt niets meer verwerkt, maar gegevens blijven vier weken"
                    + " opvraagbaar.",
                "After the end nothing is processed any more, but data can be asked for during"
                    + " four weeks.")),
        Contradiction.of(
            ClauseRef.listOf("4.2 s.2", "4.2 s.3"),
            ClauseRef.listOf("7.1", "7.2", "7.3"),
            Text.of(
                "FlexFront heeft geen eigen doeleinden en geen zeggenschap, maar bepaalt zelf hoe"
                    + " lang het bewaart.",
                "FlexFront has no purposes of its own and no control, but decides by itself how"
                    + " long it keeps data.")));
  }
}
