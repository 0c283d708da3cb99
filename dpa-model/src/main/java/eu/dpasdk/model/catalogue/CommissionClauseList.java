package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Clause;
import java.util.List;
import java.util.stream.Stream;

/** Decision (EU) 2021/915: every numbered clause, in own words; all of them are in scope. */
final class CommissionClauseList {
  private CommissionClauseList() {}

  /** Returns the clauses, with optional clause 5 if the parties chose it. */
  static List<Clause> all(boolean docking) {
    Stream<Clause> five =
        docking
            ? Stream.of(
                Clause.inScope(
                    "5",
                    "Facultatief: anderen kunnen later toetreden",
                    "Optional: others may join later"))
            : Stream.empty();
    return Stream.of(
            general().stream(),
            five,
            duties().stream(),
            use().stream(),
            help().stream(),
            end().stream())
        .flatMap(part -> part)
        .toList();
  }

  /** Clauses 1 to 4. */
  private static List<Clause> general() {
    return List.of(
        Clause.inScope(
            "1(a)",
            "Doel: voldoen aan artikel 28 lid 3 en 4 AVG",
            "Aim: compliance with Article 28(3) and (4) GDPR"),
        Clause.inScope(
            "1(b)",
            "De partijen van bijlage I verbinden zich aan de bepalingen",
            "The parties in annex I bind themselves to the clauses"),
        Clause.inScope(
            "1(c)",
            "De bepalingen gelden voor de verwerking van bijlage II",
            "The clauses govern the processing in annex II"),
        Clause.inScope(
            "1(d)", "De bijlagen I tot en met IV horen erbij", "Annexes I to IV are part of them"),
        Clause.inScope(
            "1(e)",
            "De eigen plichten van de verwerkingsverantwoordelijke onder de AVG blijven "
                + "bestaan",
            "The controller's own duties under the GDPR remain"),
        Clause.inScope(
            "1(f)",
            "Op zichzelf zijn de bepalingen geen grondslag voor doorgifte",
            "By themselves the clauses are no basis for transfers"),
        Clause.inScope(
            "2(a)",
            "De tekst blijft zoals hij is; alleen de bijlagen worden aangevuld of bijgewerkt",
            "The text stays as it is; only the annexes are completed or updated"),
        Clause.inScope(
            "2(b)",
            "Inbedden in een groter contract en aanvullen mag, zolang niets ermee strijdt of "
                + "rechten van betrokkenen aantast",
            "They may be embedded and added to, as long as nothing contradicts them or harms "
                + "the rights of data subjects"),
        Clause.inScope(
            "3(a)", "Begrippen hebben de betekenis van de AVG", "Terms have their GDPR meaning"),
        Clause.inScope(
            "3(b)", "Uitleg in het licht van de AVG", "To be read in the light of the GDPR"),
        Clause.inScope(
            "3(c)",
            "Geen uitleg die met de AVG botst of betrokkenen tekortdoet",
            "No reading that conflicts with the GDPR or prejudices data subjects"),
        Clause.inScope(
            "4",
            "De bepalingen gaan voor andere afspraken van partijen",
            "The clauses prevail over other arrangements of the parties"));
  }

  /** Clauses 6 to 7.6. */
  private static List<Clause> duties() {
    return List.of(
        Clause.inScope(
            "6",
            "De verwerking staat, met haar doeleinden, in bijlage II",
            "The processing, with its purposes, is set out in annex II"),
        Clause.inScope(
            "7.1(a)",
            "Alleen op gedocumenteerde instructies, ook latere; een plicht uit Unierecht of "
                + "lidstatelijk recht wordt vooraf gemeld, tenzij gewichtig algemeen belang dat "
                + "verbiedt",
            "Only on documented instructions, later ones included; a duty under Union or "
                + "Member State law is told beforehand, unless important public interest forbids "
                + "it"),
        Clause.inScope(
            "7.1(b)",
            "Een instructie die volgens de verwerker onrechtmatig is, meldt hij onmiddellijk",
            "An instruction the processor holds to be unlawful is reported immediately"),
        Clause.inScope(
            "7.2",
            "Alleen de doeleinden van bijlage II, behoudens nadere instructies",
            "Only the purposes of annex II, unless instructed further"),
        Clause.inScope(
            "7.3", "Alleen zolang als bijlage II zegt", "Only for as long as annex II says"),
        Clause.inScope(
            "7.4(a)",
            "Ten minste de maatregelen van bijlage III, bij een niveau dat op het risico " + "past",
            "At least the measures of annex III, at a level that fits the risk"),
        Clause.inScope(
            "7.4(b)",
            "Toegang alleen voor wie die strikt nodig heeft; wie toegang heeft, is tot "
                + "geheimhouding verplicht",
            "Access only where strictly needed; whoever has it is bound to confidentiality"),
        Clause.inScope(
            "7.5",
            "Bijzondere en strafrechtelijke gegevens krijgen extra beperkingen of waarborgen",
            "Special categories and criminal data get extra restrictions or safeguards"),
        Clause.inScope(
            "7.6(a)",
            "Partijen moeten naleving kunnen aantonen",
            "The parties must be able to show compliance"),
        Clause.inScope(
            "7.6(b)",
            "Vragen over de verwerking worden snel en toereikend beantwoord",
            "Questions about the processing are answered promptly and adequately"),
        Clause.inScope(
            "7.6(c)",
            "Alle informatie die naleving aantoont; audits met redelijke tussenpozen of bij "
                + "aanwijzingen van niet-naleving",
            "All information that shows compliance; audits at reasonable intervals or on "
                + "signs of non-compliance"),
        Clause.inScope(
            "7.6(d)",
            "Zelf of door een onafhankelijke auditor, met inspecties ter plaatse en "
                + "redelijke aankondiging",
            "By itself or an independent auditor, with inspections on site and reasonable "
                + "notice"),
        Clause.inScope(
            "7.6(e)",
            "Uitkomsten van audits gaan op verzoek naar de toezichthouder",
            "Results of audits go to the authority on request"));
  }

  /** Clauses 7.7 and 7.8. */
  private static List<Clause> use() {
    return List.of(
        Clause.inScope(
            "7.7(a)",
            "Voorafgaande toestemming voor sub-verwerkers, specifiek of algemeen, met een "
                + "termijn",
            "Prior authorisation for sub-processors, specific or general, with a period"),
        Clause.inScope(
            "7.7(b)",
            "In wezen dezelfde verplichtingen voor de sub-verwerker",
            "In substance the same obligations for the sub-processor"),
        Clause.inScope("7.7(c)", "Afschrift op verzoek", "A copy on request"),
        Clause.inScope(
            "7.7(d)",
            "Volledige verantwoordelijkheid en melding van tekortkomingen",
            "Full responsibility, and notice of failures"),
        Clause.inScope(
            "7.7(e)",
            "Derdenbeding voor het geval dat de verwerker wegvalt",
            "Third-party beneficiary clause for the case that the processor is gone"),
        Clause.inScope(
            "7.8(a)",
            "Doorgifte alleen op gedocumenteerde instructie of om aan Unierecht of "
                + "lidstatelijk recht te voldoen, en volgens hoofdstuk V",
            "Transfers only on documented instruction or to meet Union or Member State law, "
                + "and under Chapter V"),
        Clause.inScope(
            "7.8(b)",
            "Met een sub-verwerker in een derde land kunnen de modelbepalingen voor "
                + "doorgifte worden gebruikt",
            "With a sub-processor in a third country the standard clauses for transfers may "
                + "be used"));
  }

  /** Clauses 8 and 9. */
  private static List<Clause> help() {
    return List.of(
        Clause.inScope(
            "8(a)",
            "Een verzoek van een betrokkene wordt snel doorgegeven en niet zelf beantwoord "
                + "zonder machtiging",
            "A request of a data subject is passed on promptly and not answered without "
                + "authorisation"),
        Clause.inScope(
            "8(b)",
            "Hulp bij verzoeken, naar de aard van de verwerking en op instructie",
            "Help with requests, as the nature of the processing allows and as instructed"),
        Clause.inScope(
            "8(c)(1)",
            "Hulp bij de gegevensbeschermingseffectbeoordeling",
            "Help with the impact assessment"),
        Clause.inScope(
            "8(c)(2)", "Hulp bij voorafgaande raadpleging", "Help with prior consultation"),
        Clause.inScope(
            "8(c)(3)",
            "Onjuiste of verouderde gegevens worden zonder vertraging gemeld",
            "Inaccurate or outdated data are reported without delay"),
        Clause.inScope(
            "8(c)(4)",
            "Hulp bij de beveiliging van artikel 32",
            "Help with the security of Article 32"),
        Clause.inScope(
            "8(d)",
            "Bijlage III noemt de maatregelen en de omvang van de hulp",
            "Annex III names the measures and the extent of the help"),
        Clause.inScope(
            "9",
            "Medewerking en hulp bij de artikelen 33 en 34",
            "Cooperation and help with Articles 33 and 34"),
        Clause.inScope(
            "9.1(a)",
            "Inbreuk bij de verwerkingsverantwoordelijke: hulp bij de melding aan de "
                + "toezichthouder",
            "Breach at the controller: help with the notification to the authority"),
        Clause.inScope(
            "9.1(b)",
            "Inbreuk bij de verwerkingsverantwoordelijke: hulp bij het verzamelen van de "
                + "inhoud, zo nodig in fasen",
            "Breach at the controller: help in gathering the content, in phases where needed"),
        Clause.inScope(
            "9.1(c)",
            "Inbreuk bij de verwerkingsverantwoordelijke: hulp bij de mededeling aan "
                + "betrokkenen",
            "Breach at the controller: help with the communication to data subjects"),
        Clause.inScope(
            "9.2(a)",
            "Inbreuk bij de verwerker: zonder onredelijke vertraging melden; aard, met waar "
                + "mogelijk categorieën en aantallen",
            "Breach at the processor: notice without undue delay; nature, with categories "
                + "and numbers where possible"),
        Clause.inScope(
            "9.2(b)",
            "Inbreuk bij de verwerker: een contactpunt",
            "Breach at the processor: a contact point"),
        Clause.inScope(
            "9.2(c)",
            "Inbreuk bij de verwerker: gevolgen en maatregelen, zo nodig in fasen",
            "Breach at the processor: consequences and measures, in phases where needed"));
  }

  /** Clause 10 and the annexes. */
  private static List<Clause> end() {
    return List.of(
        Clause.inScope(
            "10(a)",
            "Bij niet-naleving kan de verwerkingsverantwoordelijke de verwerking laten "
                + "opschorten; wie niet kan naleven, meldt dat snel",
            "On non-compliance the controller may have the processing suspended; inability "
                + "is reported promptly"),
        Clause.inScope(
            "10(b)(1)",
            "Opzegging als na opschorting niet binnen redelijke tijd, uiterlijk een maand, "
                + "wordt nageleefd",
            "Termination if compliance is not restored in reasonable time after suspension, "
                + "at most one month"),
        Clause.inScope(
            "10(b)(2)",
            "Opzegging bij een wezenlijke of voortdurende schending",
            "Termination on a substantial or persistent breach"),
        Clause.inScope(
            "10(b)(3)",
            "Opzegging als een bindende beslissing niet wordt gevolgd",
            "Termination if a binding decision is not followed"),
        Clause.inScope(
            "10(c)",
            "De verwerker kan opzeggen als men op een onrechtmatige instructie blijft staan",
            "The processor may terminate if an unlawful instruction is insisted on"),
        Clause.inScope(
            "10(d)",
            "Na afloop wissen met verklaring, of teruggeven en kopieën wissen, naar keuze "
                + "van de verwerkingsverantwoordelijke; tot dan gelden de bepalingen",
            "At the end erasure with a certificate, or return and erasure of copies, as the "
                + "controller chooses; the clauses hold until then"),
        Clause.inScope(
            "annex I",
            "Partijen, contact, functionaris, rol, ondertekening",
            "Parties, contact, officer, role, signature"),
        Clause.inScope(
            "annex II", "Beschrijving van de verwerking", "Description of the processing"),
        Clause.inScope(
            "annex III",
            "Technische en organisatorische maatregelen",
            "Technical and organisational measures"),
        Clause.inScope("annex IV", "Sub-verwerkers", "Sub-processors"));
  }
}
