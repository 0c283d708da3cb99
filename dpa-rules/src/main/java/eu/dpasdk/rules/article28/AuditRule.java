package eu.dpasdk.rules.article28;

import static eu.dpasdk.rules.article28.ElementText.belowBenchmark;
import static eu.dpasdk.rules.article28.ElementText.met;
import static eu.dpasdk.rules.article28.ElementText.missing;
import static eu.dpasdk.rules.article28.ElementText.partial;
import static eu.dpasdk.rules.article28.ElementText.remark;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;

/** Article 28(3)(h) GDPR: information and audits. */
public enum AuditRule implements ElementRule {
  /** The processor gives all information that shows compliance. */
  INFORMATION_ALL(
      met(
          Element.INFORMATION,
          "gdpr-28.3.h-all-information",
          Text.of(
              "De verwerker geeft alle informatie die naleving aantoont.",
              "The processor gives all information that shows compliance."),
          Text.of(
              "De verwerker geeft alle informatie die naleving aantoont.",
              "The processor gives all information that shows compliance."),
          "GDPR 28(3)(h)",
          "EDPB-07/2020 143")),
  /** A report on one topic is not all information. */
  INFORMATION_REPORT(
      partial(
          Element.INFORMATION,
          "gdpr-28.3.h-report-only",
          Text.of(
              "Een rapport over één onderwerp is niet alle informatie.",
              "A report on one topic is not all information."),
          Text.of("De verwerker geeft alleen een rapport.", "The processor gives a report only."),
          Text.of(
              "Zeg alle informatie toe die nodig is om naleving aan te tonen.",
              "Promise all information needed to show compliance."),
          "GDPR 28(3)(h)",
          "EDPB-07/2020 143")),
  /** The contract must provide for information on compliance. */
  INFORMATION_ABSENT(
      missing(
          Element.INFORMATION,
          "gdpr-28.3.h-no-information",
          Text.of(
              "De overeenkomst moet de informatie over naleving regelen.",
              "The contract must provide for information on compliance."),
          Text.of(
              "Dat de verwerker informatie over naleving geeft, staat er niet.",
              "Nothing says that the processor gives information on compliance."),
          Text.of(
              "Zeg alle informatie toe die nodig is om naleving aan te tonen.",
              "Promise all information needed to show compliance."),
          "GDPR 28(3)(h)",
          "EDPB-07/2020 143")),
  /** The processor allows for audits and inspections and contributes to them. */
  AUDITS_ALLOWED(
      met(
          Element.AUDITS,
          "gdpr-28.3.h-audits",
          Text.of(
              "De verwerker maakt audits en inspecties mogelijk en draagt eraan bij.",
              "The processor allows for audits and inspections and contributes to them."),
          Text.of(
              "Audits en inspecties zijn mogelijk, ook bij aanleiding.",
              "Audits and inspections are possible, for cause too."),
          "GDPR 28(3)(h)",
          "EDPB-07/2020 143-145")),
  /** A maximum is acceptable if an audit for cause remains possible. */
  AUDITS_FREQUENCY(
      partial(
          Element.AUDITS,
          "gdpr-28.3.h-audits-frequency",
          Text.of(
              "Een maximum is aanvaardbaar als een audit bij aanleiding mogelijk blijft.",
              "A maximum is acceptable if an audit for cause remains possible."),
          Text.of(
              "Audits zijn aan een maximum gebonden, ook als er aanleiding is.",
              "Audits are subject to a maximum, even where there is cause."),
          Text.of("Sta een audit bij aanleiding altijd toe.", "Always allow an audit for cause."),
          "GDPR 28(3)(h)",
          "EDPB-07/2020 143-145",
          "Decision-2021/915 7.6(c)")),
  /** Inspections are part of audits. */
  AUDITS_NO_INSPECTION(
      partial(
          Element.AUDITS,
          "gdpr-28.3.h-audits-no-inspection",
          Text.of("Inspecties horen bij audits.", "Inspections are part of audits."),
          Text.of("Inspecties zijn niet toegezegd.", "Inspections were not promised."),
          Text.of("Sta inspecties ter plaatse toe.", "Allow inspections on site."),
          "GDPR 28(3)(h)",
          "EDPB-07/2020 143-145",
          "Decision-2021/915 7.6(d)")),
  /** The controller audits itself or mandates the auditor. */
  AUDITS_AUDITOR(
      partial(
              Element.AUDITS,
              "gdpr-28.3.h-audits-own-auditor",
              Text.of(
                  "De verwerkingsverantwoordelijke controleert zelf of machtigt de auditor.",
                  "The controller audits itself or mandates the auditor."),
              Text.of("De verwerker kiest de auditor.", "The processor chooses the auditor."),
              Text.of(
                  "Laat de verwerkingsverantwoordelijke de auditor kiezen.",
                  "Let the controller choose the auditor."),
              "GDPR 28(3)(h)",
              "EDPB-07/2020 143-145")
          .weighing(Severity.HIGH)),
  /** Whoever appoints its own examiner is not examined. */
  AUDITS_HOLLOW(
      partial(
              Element.AUDITS,
              "gdpr-28.3.h-audits-hollow-mandate",
              Text.of(
                  "Wie zijn eigen controleur aanwijst, wordt niet gecontroleerd.",
                  "Whoever appoints its own examiner is not examined."),
              Text.of(
                  "De verwerkingsverantwoordelijke ziet van audits af en laat de verwerker"
                      + " de auditor aanwijzen.",
                  "The controller waives audits and has the processor appoint the auditor."),
              Text.of(
                  "Geef de verwerkingsverantwoordelijke het recht zelf te controleren en te"
                      + " inspecteren.",
                  "Give the controller the right to audit and inspect by itself."),
              "GDPR 28(3)(h)",
              "EDPB-07/2020 143-145")
          .weighing(Severity.HIGH)),
  /** On the strict reading an audit by the processor's auditor is none. */
  AUDITS_HOLLOW_STRICT(
      missing(
          Element.AUDITS,
          "gdpr-28.3.h-audits-hollow-strict",
          Text.of(
              "In de strenge lezing is een audit door de auditor van de verwerker er" + " geen.",
              "On the strict reading an audit by the processor's auditor is none."),
          Text.of(
              "De verwerkingsverantwoordelijke ziet van audits af en laat de verwerker"
                  + " de auditor aanwijzen.",
              "The controller waives audits and has the processor appoint the auditor."),
          Text.of(
              "Geef de verwerkingsverantwoordelijke het recht zelf te controleren en te"
                  + " inspecteren.",
              "Give the controller the right to audit and inspect by itself."),
          "GDPR 28(3)(h)",
          "EDPB-07/2020 143-145")),
  /** The contract must allow for audits and inspections. */
  AUDITS_ABSENT(
      missing(
          Element.AUDITS,
          "gdpr-28.3.h-no-audits",
          Text.of(
              "De overeenkomst moet audits en inspecties mogelijk maken.",
              "The contract must allow for audits and inspections."),
          Text.of(
              "De verwerkingsverantwoordelijke mag niet controleren.",
              "The controller may not audit."),
          Text.of("Sta audits en inspecties toe.", "Allow audits and inspections."),
          "GDPR 28(3)(h)",
          "EDPB-07/2020 143-145")),
  /** Under the Commission clauses an audit is possible on signs of non-compliance too. */
  AUDITS_NOT_FOR_CAUSE(
      belowBenchmark(
          Element.AUDITS,
          "bench-audit-for-cause",
          Text.of(
              "Onder de Commissiebepalingen kan een audit ook bij aanwijzingen van"
                  + " niet-naleving.",
              "Under the Commission clauses an audit is possible on signs of"
                  + " non-compliance too."),
          Text.of(
              "Een audit bij aanleiding is niet geregeld.",
              "An audit for cause is not provided for."),
          Text.of("Regel een audit bij aanleiding.", "Provide for an audit for cause."),
          "Decision-2021/915 7.6(c)")),
  /** The GDPR says nothing on the cost of audits. */
  AUDITS_COST(
      remark(
              Element.AUDITS,
              "gdpr-28.3.h-audits-cost",
              Text.of(
                  "Over de kosten van audits zegt de AVG niets.",
                  "The GDPR says nothing on the cost of audits."),
              Text.of(
                  "De verwerkingsverantwoordelijke betaalt de audit.",
                  "The controller pays for the audit."),
              Text.of(
                  "Let erop dat de kosten geen drempel vormen.",
                  "See that the cost is no obstacle."),
              "GDPR 28(3)(h)",
              "EDPB-07/2020 143-145")
          .weighing(Severity.WARN));

  private final ElementText words;

  AuditRule(ElementText words) {
    this.words = words;
  }

  @Override
  public ElementText words() {
    return words;
  }
}
