package eu.dpasdk.docs.pages;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;

/** The fixed words of the pages. */
enum Words {
  VERSION("Versie", "Version"),
  LAW_AS_KNOWN("recht zoals bekend op", "law as known on"),
  OVERVIEW("Overzicht", "Overview"),
  OTHER_LANGUAGE("English", "Nederlands"),
  CLAUSES("Bepalingen naast elkaar", "The clauses side by side"),
  SUBJECT("Onderwerp", "Subject"),
  LAW("Wet", "Statute"),
  COMMISSION("Commissiebepalingen", "Commission clauses"),
  ARTICLE_28("Wat artikel 28 AVG hiervan maakt", "What Article 28 GDPR makes of it"),
  ELEMENT("Element", "Element"),
  RULES("Regels", "Rules"),
  RESTS_ON("Berust op", "Rests on"),
  READ_FROM("Toegepast op", "Applied to"),
  EXAMPLE("Voorbeeld", "Example"),
  SITUATIONS("Beslistabel", "Decision table"),
  SITUATION("Situatie", "Situation"),
  AGREEMENT("Overeenkomst", "Agreement"),
  CONTINUED("vervolg", "continued"),
  FOLLOWS("Wat volgt", "What follows"),
  EXAMPLES("Uitgewerkte voorbeelden", "Worked examples"),
  FACTS("De feiten", "What happened"),
  ASKED("Peilmoment:", "As at"),
  CHOSEN("Gekozen lezing", "Reading chosen"),
  READINGS("Betwiste lezingen", "Contested readings"),
  DEFAULT("standaard", "default"),
  OPTION("andere lezing", "other reading"),
  REASON("Reden", "Reason"),
  CONSEQUENCE("Gevolg", "Consequence"),
  SAME("in de voorbeelden maakt dit geen verschil", "makes no difference in the examples"),
  INSTEAD("in plaats van", "instead of"),
  QUESTIONS("Ter beoordeling door een mens", "Questions for a human"),
  NONE_HERE("Hier zijn er geen.", "There are none here."),
  RULE("Regel", "Rule");

  private final Text text;

  Words(String nl, String en) {
    this.text = Text.of(nl, en);
  }

  String in(Language language) {
    return text.in(language);
  }
}
