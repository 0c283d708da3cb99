package eu.dpasdk.rules.article28;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.law.RuleText;

/** Articles 9, 10 and 87 GDPR: what the kinds of personal data bring with them. */
public enum DataRule implements Rule {
  /** Article 9. */
  SPECIAL(
      RuleText.of(
          "gdpr-9.1-special-category",
          Text.of(
              "Bijzondere gegevens mogen alleen op een grond van artikel 9 lid 2 worden "
                  + "verwerkt, en vragen extra waarborgen.",
              "Special categories may be processed on a ground of Article 9(2) only, and ask "
                  + "for extra safeguards."),
          Text.of(
              "Bijzondere gegevens: {category}. Leg de grond van artikel 9 lid 2 en de "
                  + "waarborgen vast.",
              "Special category: {category}. Record the ground of Article 9(2) and the "
                  + "safeguards."),
          "GDPR 9(1)",
          "GDPR 9(2)",
          "Decision-2021/915 7.5")),
  /** May reveal Article 9 data. */
  MAY_REVEAL_SPECIAL(
      RuleText.of(
          "gdpr-9.1-may-reveal",
          Text.of(
              "Gegevens die iets van artikel 9 kunnen verraden, moeten worden beoordeeld.",
              "Data that may reveal something of Article 9 must be reviewed."),
          Text.of(
              "Kan bijzondere gegevens verraden: {category}. Laat beoordelen of artikel 9 "
                  + "geldt.",
              "May reveal special categories: {category}. Have it reviewed whether Article 9 "
                  + "applies."),
          "GDPR 9(1)")),
  /** Article 10. */
  CRIMINAL(
      RuleText.of(
          "gdpr-10-criminal-data",
          Text.of(
              "Strafrechtelijke gegevens mogen alleen onder toezicht van de overheid of als de "
                  + "wet het toestaat.",
              "Criminal data only under the control of official authority or where the law "
                  + "authorises it."),
          Text.of(
              "Strafrechtelijke gegevens: {category}. Leg vast welke wet de verwerking "
                  + "toestaat.",
              "Criminal data: {category}. Record which law authorises the processing."),
          "GDPR 10")),
  /** Article 87. */
  NATIONAL_ID(
      RuleText.of(
          "gdpr-87-national-number",
          Text.of(
              "Een nationaal identificatienummer mag alleen zoals de nationale wet bepaalt; "
                  + "het burgerservicenummer vergt in Nederland een wettelijke basis.",
              "A national identification number only as national law provides; in the "
                  + "Netherlands the citizen service number needs a statutory basis."),
          Text.of(
              "Nationaal identificatienummer: {category}. Ga na of de "
                  + "verwerkingsverantwoordelijke het mag gebruiken: een overheidsorgaan voor zijn "
                  + "taak, een ander alleen als een wet dat bepaalt.",
              "National identification number: {category}. Check whether the controller may "
                  + "use it: a public body for its task, others only where a statute says so."),
          "GDPR 87",
          "UAVG 46",
          "Wabb 10")),
  /** Identity document. */
  IDENTITY_DOCUMENT(
      RuleText.of(
          "gdpr-5.1-identity-document",
          Text.of(
              "Het nummer of een kopie van een identiteitsbewijs vergroot het risico op "
                  + "identiteitsfraude.",
              "The number or a copy of an identity document raises the risk of identity fraud."),
          Text.of(
              "Identiteitsbewijs: {category}. Beperk het tot wat de wet eist.",
              "Identity document: {category}. Limit it to what the law requires."),
          "GDPR 5(1)(c)",
          "GDPR 32(1)")),
  /** Financial data. */
  FINANCIAL(
      RuleText.of(
          "gdpr-32-financial-data",
          Text.of(
              "Financiële gegevens vallen niet onder artikel 9, maar wegen zwaar bij het "
                  + "risico.",
              "Financial data are not of Article 9, but weigh heavily in the risk."),
          Text.of(
              "Financiële gegevens: {category}. Reken ermee bij de beveiliging en de "
                  + "effectbeoordeling.",
              "Financial data: {category}. Take them into account in security and impact "
                  + "assessment."),
          "GDPR 32(1)",
          "GDPR 35(1)")),
  /** Children. */
  CHILDREN(
      RuleText.of(
          "gdpr-recital-children",
          Text.of(
              "Kinderen verdienen specifieke bescherming.", "Children merit specific protection."),
          Text.of(
              "Gegevens over kinderen: {category}. Zij verdienen extra bescherming.",
              "Data about children: {category}. They merit extra protection."),
          "GDPR 8",
          "GDPR 32(1)")),
  /** Open list. */
  OPEN_LIST(
      RuleText.of(
          "gdpr-28.3-open-category",
          Text.of(
              "Een open categorie kan ook bijzondere gegevens bevatten.",
              "An open category may hold special categories too."),
          Text.of(
              "Open categorie: {category}. Er kan alles onder vallen; maak haar gesloten.",
              "Open category: {category}. Anything may fall under it; close it."),
          "GDPR 28(3)")),
  /** Vulnerable people. */
  VULNERABLE(
      RuleText.of(
          "gdpr-35-vulnerable-subjects",
          Text.of(
              "Kwetsbare betrokkenen tellen mee bij de vraag of een effectbeoordeling nodig "
                  + "is.",
              "Vulnerable data subjects count when deciding whether an impact assessment is "
                  + "needed."),
          Text.of(
              "Kwetsbare betrokkenen: {category}. Overweeg een effectbeoordeling.",
              "Vulnerable data subjects: {category}. Consider an impact assessment."),
          "GDPR 35(1)",
          "GDPR 32(1)"));

  private final RuleText text;

  DataRule(RuleText text) {
    this.text = text;
  }

  @Override
  public RuleText text() {
    return text;
  }
}
