package eu.dpasdk.docs.story;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;

/** What the story itself says. What the contracts and the law say comes from the rules. */
enum StoryWords {
  TITLE("Eén wijziging, één kalender, twee contracten", "One change, one calendar, two contracts"),
  OPENING(
      "De hosting verhuist van Previder BV naar Voorbeeld Hosting BV. De verwerker meldt dat aan"
          + " zijn klant: een gemeente onder de voorwaarden van Stratech (per e-mail), een"
          + " hypotheekadviseur onder de overeenkomst van FlexFront (in het portaal, met een"
          + " attendering). Het bericht gaat weg op zondag 1 maart 2026 om 21:30 en komt aan op"
          + " maandag 2 maart om 09:00. De wijziging is aangekondigd voor maandag 16 maart.",
      "The hosting moves from Previder BV to Voorbeeld Hosting BV. The processor tells its"
          + " customer: a municipality under Stratech's terms (by e-mail), a mortgage adviser under"
          + " FlexFront's agreement (in the portal, with an alert). The notice leaves on Sunday 1"
          + " March 2026 at 21:30 and arrives on Monday 2 March at 09:00. The change is announced"
          + " for Monday 16 March."),
  WHO(
      "Klant en datum zijn bedacht; alle antwoorden zijn zojuist berekend.",
      "Customers and dates are made up; every answer was computed just now."),
  CHOSEN("Gekozen lezing:", "Chosen reading:"),
  LEGEND_WINDOW(
      "N  bericht aangekomen        ═  termijn voor bezwaar, tot ║",
      "N  notice arrived            ═  window for objections, until ║"),
  LEGEND_OPEN(
      "G  vroege ingebruikname      ·  geen termijn afgesproken, ? de wijziging gaat in",
      "G  early go-live             ·  no period agreed, ? the change takes effect"),
  LEGEND_ACTS(
      "a  bezwaar do 12 om 23:59    b  bezwaar vr 13 om 00:00        ✓ telt   ✗ te laat",
      "a  objection Thu 12, 23:59   b  objection Fri 13, 00:00       ✓ counts ✗ late"),
  ACT_NOTICE("1. Het bericht is aangekomen", "1. The notice has arrived"),
  ACT_IN_TIME(
      "2. Bezwaar komt aan op do 12 maart om 23:59",
      "2. An objection arrives on Thu 12 March at 23:59"),
  ACT_LATE(
      "3. Bezwaar komt een minuut later aan, op vr 13 maart om 00:00",
      "3. An objection arrives a minute later, on Fri 13 March at 00:00"),
  ACT_SILENCE(
      "4. Niemand maakt bezwaar; stand op vr 13 maart om 00:00",
      "4. Nobody objects; as of Fri 13 March at 00:00"),
  ACT_EARLY(
      "5. De nieuwe sub-verwerker gaat al live op di 10 maart om 09:00",
      "5. The new sub-processor goes live early, on Tue 10 March at 09:00"),
  ACT_ANNOUNCED(
      "6. Zonder bezwaar gaat hij live op de aangekondigde dag, ma 16 maart",
      "6. Without objection it goes live on the day announced, Mon 16 March"),
  ACT_TERMINATE(
      "7. Na het bezwaar van do 12 maart: wie mag opzeggen?",
      "7. After the objection of Thu 12 March: who may terminate?"),
  NOBODY("niemand", "nobody"),
  ACT_POLICY(
      "8. Stel dat u 14 dagen redelijk vindt waar geen termijn staat (R13)",
      "8. Suppose you hold 14 days to be reasonable where no period stands (R13)"),
  READINGS("Betwiste lezingen", "Contested readings"),
  READINGS_WARNING(
      "Juristen verschillen hierover van mening. Bij elk van deze andere lezingen loopt een van de"
          + " acten anders af. Kies er een met --reading, bijvoorbeeld --reading"
          + " R19=FROM_DISPATCH.",
      "Lawyers differ on these. Under each of these other readings an act would end differently."
          + " Choose one with --reading, for example --reading R19=FROM_DISPATCH."),
  SOURCES("Bronnen", "Sources"),
  LAW("recht en maatstaf", "law and benchmark"),
  THROUGH("tot en met", "through"),
  CLOSING(
      "Dit is rekenwerk met bronnen, geen juridisch advies. Zelf rekenen: docs/dpa --help",
      "This is arithmetic with sources, not legal advice. Do your own: docs/dpa --help");

  private final Text text;

  StoryWords(String nl, String en) {
    this.text = Text.of(nl, en);
  }

  String in(Language language) {
    return text.in(language);
  }
}
