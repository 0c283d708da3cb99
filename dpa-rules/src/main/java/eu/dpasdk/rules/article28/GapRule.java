package eu.dpasdk.rules.article28;

import eu.dpasdk.model.article28.GapItem;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.law.RuleText;

/** Decision (EU) 2021/915: what its clauses have beyond the law, one rule an item. */
public enum GapRule implements Rule {
  /** Clause 7.7(a): period for objections. */
  OBJECTION_PERIOD(
      GapItem.OBJECTION_PERIOD,
      RuleText.of(
          "scc-7.7.a-objection-period",
          Text.of(
              "Voor bezwaar tegen een sub-verwerker geldt een termijn.",
              "Objections to a sub-processor have a period."),
          Text.of("Termijn voor bezwaar: {outcome}.", "Period for objections: {outcome}."),
          "Decision-2021/915 7.7(a)")),
  /** Clause 7.7(a): waiting until the period is over. */
  STANDSTILL(
      GapItem.STANDSTILL,
      RuleText.of(
          "scc-7.7.a-standstill",
          Text.of(
              "De sub-verwerker begint niet voordat de bezwaartermijn is verstreken.",
              "The sub-processor does not start before the time for objection has ended."),
          Text.of(
              "Wachten tot de termijn voorbij is: {outcome}.",
              "Waiting until the period is over: {outcome}."),
          "Decision-2021/915 7.7(a)")),
  /** Clause 7.7(a): information on a change. */
  NOTICE_INFORMATION(
      GapItem.NOTICE_INFORMATION,
      RuleText.of(
          "scc-7.7.a-notice-information",
          Text.of(
              "Bij een wijziging hoort de informatie die voor bezwaar nodig is.",
              "A change comes with the information needed to object."),
          Text.of(
              "Informatie bij een wijziging: {outcome}.", "Information on a change: {outcome}."),
          "Decision-2021/915 7.7(a)")),
  /** Clause 7.7(c): copy of the sub-processor agreement. */
  SUBPROCESSOR_COPY(
      GapItem.SUBPROCESSOR_COPY,
      RuleText.of(
          "scc-7.7.c-subprocessor-copy",
          Text.of(
              "Op verzoek komt er een afschrift van de sub-verwerkersovereenkomst.",
              "A copy of the sub-processor agreement comes on request."),
          Text.of(
              "Afschrift van de sub-verwerkersovereenkomst: {outcome}.",
              "Copy of the sub-processor agreement: {outcome}."),
          "Decision-2021/915 7.7(c)")),
  /** Clause 7.7(d): notice that a sub-processor fails. */
  SUBPROCESSOR_FAILURE_NOTICE(
      GapItem.SUBPROCESSOR_FAILURE_NOTICE,
      RuleText.of(
          "scc-7.7.d-subprocessor-failure-notice",
          Text.of(
              "De verwerker meldt dat een sub-verwerker tekortschiet.",
              "The processor reports that a sub-processor fails."),
          Text.of(
              "Melding dat een sub-verwerker tekortschiet: {outcome}.",
              "Notice that a sub-processor fails: {outcome}."),
          "Decision-2021/915 7.7(d)")),
  /** Clause 7.7(e): third-party beneficiary clause. */
  THIRD_PARTY_BENEFICIARY(
      GapItem.THIRD_PARTY_BENEFICIARY,
      RuleText.of(
          "scc-7.7.e-third-party-beneficiary",
          Text.of(
              "Is de verwerker feitelijk of rechtens verdwenen of insolvent, dan mag de"
                  + " verwerkingsverantwoordelijke de sub-verwerkersovereenkomst beëindigen en"
                  + " wissen of teruggave opdragen.",
              "If the processor has factually disappeared, ceased to exist in law or become"
                  + " insolvent, the controller may end the sub-contract and order erasure or"
                  + " return."),
          Text.of("Derdenbeding: {outcome}.", "Third-party beneficiary clause: {outcome}."),
          "Decision-2021/915 7.7(e)")),
  /** Clause 8(a): forwarding of requests. */
  REQUEST_FORWARDING(
      GapItem.REQUEST_FORWARDING,
      RuleText.of(
          "scc-8.a-request-forwarding",
          Text.of(
              "De verwerker geeft verzoeken van betrokkenen snel door.",
              "The processor passes requests of data subjects on promptly."),
          Text.of("Doorgeven van verzoeken: {outcome}.", "Forwarding of requests: {outcome}."),
          "Decision-2021/915 8(a)")),
  /** Clause 8(c)(3): notice of inaccurate data. */
  ACCURACY_NOTICE(
      GapItem.ACCURACY_NOTICE,
      RuleText.of(
          "scc-8.c.3-accuracy-notice",
          Text.of(
              "De verwerker meldt onjuiste of verouderde gegevens.",
              "The processor reports inaccurate or outdated data."),
          Text.of(
              "Melding van onjuiste gegevens: {outcome}.", "Notice of inaccurate data: {outcome}."),
          "Decision-2021/915 8(c)(3)")),
  /** Clause 9.2(a): numbers in a breach notice. */
  BREACH_NUMBERS(
      GapItem.BREACH_NUMBERS,
      RuleText.of(
          "scc-9.2.a-breach-numbers",
          Text.of(
              "De melding van een inbreuk noemt waar mogelijk aantallen.",
              "The notice of a breach gives numbers where possible."),
          Text.of(
              "Aantallen bij een inbreuk: {outcome}.", "Numbers in a breach notice: {outcome}."),
          "Decision-2021/915 9.2(a)")),
  /** Clause 9.2(b): contact point in a breach notice. */
  BREACH_CONTACT(
      GapItem.BREACH_CONTACT,
      RuleText.of(
          "scc-9.2.b-breach-contact",
          Text.of(
              "De melding van een inbreuk noemt een contactpunt.",
              "The notice of a breach names a contact point."),
          Text.of(
              "Contactpunt bij een inbreuk: {outcome}.",
              "Contact point in a breach notice: {outcome}."),
          "Decision-2021/915 9.2(b)")),
  /** Clause 9.2: breach notice in phases. */
  BREACH_PHASES(
      GapItem.BREACH_PHASES,
      RuleText.of(
          "scc-9.2-breach-phases",
          Text.of(
              "Wat nog niet bekend is, volgt in fasen.",
              "What is not known yet follows in phases."),
          Text.of("Inbreukmelding in fasen: {outcome}.", "Breach notice in phases: {outcome}."),
          "Decision-2021/915 9.2")),
  /** Clause 7.6(c): audit for cause. */
  AUDIT_FOR_CAUSE(
      GapItem.AUDIT_FOR_CAUSE,
      RuleText.of(
          "scc-7.6.c-audit-for-cause",
          Text.of(
              "Een audit kan ook bij aanwijzingen van niet-naleving.",
              "An audit is possible on signs of non-compliance too."),
          Text.of("Audit bij aanleiding: {outcome}.", "Audit for cause: {outcome}."),
          "Decision-2021/915 7.6(c)")),
  /** Clause 7.6(d): inspection on site. */
  INSPECTION(
      GapItem.INSPECTION,
      RuleText.of(
          "scc-7.6.d-inspection",
          Text.of("Audits omvatten inspecties ter plaatse.", "Audits include inspections on site."),
          Text.of("Inspectie ter plaatse: {outcome}.", "Inspection on site: {outcome}."),
          "Decision-2021/915 7.6(d)")),
  /** Clause 10(d): certificate of erasure. */
  DELETION_CERTIFICATE(
      GapItem.DELETION_CERTIFICATE,
      RuleText.of(
          "scc-10.d-deletion-certificate",
          Text.of(
              "De verwerker verklaart dat hij heeft gewist.",
              "The processor certifies the erasure."),
          Text.of("Verklaring van wissing: {outcome}.", "Certificate of erasure: {outcome}."),
          "Decision-2021/915 10(d)")),
  /** Clause 10(a): suspension. */
  SUSPENSION_RIGHT(
      GapItem.SUSPENSION_RIGHT,
      RuleText.of(
          "scc-10.a-suspension-right",
          Text.of(
              "De verwerkingsverantwoordelijke kan de verwerking laten opschorten.",
              "The controller can have the processing suspended."),
          Text.of("Opschorting: {outcome}.", "Suspension: {outcome}."),
          "Decision-2021/915 10(a)")),
  /** Clause 7.4(b): access only where needed. */
  ACCESS_NEED_TO_KNOW(
      GapItem.ACCESS_NEED_TO_KNOW,
      RuleText.of(
          "scc-7.4.b-access-need-to-know",
          Text.of(
              "Toegang is beperkt tot wie die strikt nodig heeft.",
              "Access is limited to those who strictly need it."),
          Text.of("Toegang alleen waar nodig: {outcome}.", "Access only where needed: {outcome}."),
          "Decision-2021/915 7.4(b)")),
  /** Clause 7.5: safeguards for sensitive data. */
  SENSITIVE_DATA_SAFEGUARDS(
      GapItem.SENSITIVE_DATA_SAFEGUARDS,
      RuleText.of(
          "scc-7.5-sensitive-data-safeguards",
          Text.of(
              "Gegevens van artikel 9 en 10 krijgen extra waarborgen.",
              "Data of Articles 9 and 10 get extra safeguards."),
          Text.of(
              "Waarborgen voor gevoelige gegevens: {outcome}.",
              "Safeguards for sensitive data: {outcome}."),
          "Decision-2021/915 7.5")),
  /** Clause 7.1(b): notice of infringing instructions. */
  INFRINGING_INSTRUCTION(
      GapItem.INFRINGING_INSTRUCTION,
      RuleText.of(
          "scc-7.1.b-infringing-instruction",
          Text.of(
              "Een inbreukmakende instructie wordt onmiddellijk gemeld.",
              "An infringing instruction is reported immediately."),
          Text.of(
              "Melding van inbreukmakende instructies: {outcome}.",
              "Notice of infringing instructions: {outcome}."),
          "Decision-2021/915 7.1(b)"));

  private final GapItem item;
  private final RuleText text;

  GapRule(GapItem item, RuleText text) {
    this.item = item;
    this.text = text;
  }

  @Override
  public RuleText text() {
    return text;
  }

  /** Returns the item it is about. */
  public GapItem item() {
    return item;
  }
}
