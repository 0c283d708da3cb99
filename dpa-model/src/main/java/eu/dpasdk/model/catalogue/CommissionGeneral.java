package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Accession;
import eu.dpasdk.model.agreement.GeneralTerms;
import eu.dpasdk.model.agreement.Precedence;
import eu.dpasdk.model.duration.AmendmentEffect;
import eu.dpasdk.model.duration.AmendmentTerms;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.duration.GroundKind;
import eu.dpasdk.model.duration.Survival;
import eu.dpasdk.model.duration.Suspension;
import eu.dpasdk.model.duration.TermOfAgreement;
import eu.dpasdk.model.duration.UrgentGround;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.processing.ControllerDuties;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Optional;

/** Decision (EU) 2021/915, clauses 1 to 5 and 10: the instrument, its duration and its end. */
final class CommissionGeneral {
  private CommissionGeneral() {}

  static GeneralTerms general(boolean docking) {
    GeneralTerms.Builder terms =
        GeneralTerms.builder()
            .addAllClauses(
                ClauseRef.listOf(
                    "1(a)", "1(b)", "1(c)", "1(d)", "1(f)", "2(b)", "3(a)", "3(b)", "3(c)",
                    "annex I"))
            .writtenOrElectronic(true)
            .claimsCommissionClauses(true)
            .conclusion(
                Text.of(
                    "Ondertekend met bijlage I; daarmee bindend voor de verwerker",
                    "Signed with annex I, and thereby binding on the processor"))
            .addPrecedence(
                Precedence.of(
                    ClauseRef.listOf("4"),
                    Text.of(
                        "De bepalingen gaan voor wat partijen verder afspreken",
                        "The clauses prevail over whatever else the parties agree")));
    if (docking) {
      terms.accession(
          Accession.of(
              ClauseRef.listOf("5"),
              Text.of(
                  "Met instemming van allen: de bijlagen invullen en bijlage I tekenen; rechten en"
                      + " plichten bestaan vanaf dat moment",
                  "With the agreement of all: complete the annexes and sign annex I; rights and"
                      + " duties run from then on")));
    }
    return terms.build();
  }

  static ControllerDuties controllerDuties() {
    return ControllerDuties.of(
        ClauseRef.listOf("1(e)", "7.6(a)"),
        List.of(
            Text.of(
                "De eigen plichten van een verwerkingsverantwoordelijke onder de AVG nakomen",
                "Fulfil a controller's own duties under the GDPR"),
            Text.of(
                "Kunnen aantonen dat de bepalingen worden nageleefd",
                "Be able to show compliance with the clauses")));
  }

  static DurationTerms duration() {
    return DurationTerms.builder()
        .term(
            TermOfAgreement.builder()
                .addAllClauses(ClauseRef.listOf("7.3", "10(d)"))
                .starts(Text.of("Bij ondertekening van bijlage I", "On signature of annex I"))
                .lasts(
                    Text.of(
                        "Zo lang als bijlage II zegt, en tot de gegevens gewist of terug zijn",
                        "For as long as annex II says, and until the data are erased or returned"))
                .build())
        .addUrgentGrounds(
            ground(
                "10(b)(1)",
                PartyRole.CONTROLLER,
                GroundKind.SUSPENSION_NOT_LIFTED,
                Text.of(
                    "Na opschorting niet binnen redelijke tijd, en in elk geval een maand, hersteld",
                    "Not restored in reasonable time after suspension, and in any event within a"
                        + " month")),
            ground(
                "10(b)(2)",
                PartyRole.CONTROLLER,
                GroundKind.DATA_PROTECTION_BREACH,
                Text.of(
                    "Wezenlijke of voortdurende schending van de bepalingen of de AVG",
                    "A substantial or persistent breach of the clauses or the GDPR")),
            ground(
                "10(b)(3)",
                PartyRole.CONTROLLER,
                GroundKind.DECISION_IGNORED,
                Text.of(
                    "Een bindende beslissing van rechter of toezichthouder niet gevolgd",
                    "A binding decision of a court or authority not followed")),
            ground(
                "10(c)",
                PartyRole.PROCESSOR,
                GroundKind.INFRINGING_INSTRUCTION,
                Text.of(
                    "De verwerkingsverantwoordelijke blijft na waarschuwing bij een onrechtmatige"
                        + " instructie",
                    "The controller insists on an unlawful instruction after a warning")))
        .suspension(
            Suspension.of(
                ClauseRef.listOf("10(a)", "10(b)(1)"),
                Text.of(
                    "De verwerker schiet tekort in zijn verplichtingen onder de bepalingen",
                    "The processor is in breach of its obligations under the clauses"),
                Optional.of(Timing.PROMPTLY),
                Optional.of(TimeLimit.ofMonths(1))))
        .amendment(
            AmendmentTerms.builder()
                .addAllClauses(ClauseRef.listOf("2(a)"))
                .reachesDataProtection(false)
                .priorNotice(false)
                .effect(AmendmentEffect.ON_AGREEMENT)
                .build())
        .addSurvival(
            Survival.of(
                ClauseRef.listOf("10(d)"),
                Text.of("Alle bepalingen", "All the clauses"),
                Text.of("Tot wissing of teruggave", "Until erasure or return")))
        .build();
  }

  private static UrgentGround ground(
      String clause, PartyRole holder, GroundKind kind, Text ground) {
    return UrgentGround.of(ClauseRef.listOf(clause), Optional.of(holder), kind, ground);
  }
}
