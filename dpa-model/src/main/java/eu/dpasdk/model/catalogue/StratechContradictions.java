package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Contradiction;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import java.util.List;

/** Where the Stratech agreement says two things that cannot both be followed. */
final class StratechContradictions {
  private StratechContradictions() {}

  static List<Contradiction> all() {
    return List.of(
        Contradiction.of(
            ClauseRef.listOf("3.4 s.1"),
            ClauseRef.listOf("4.4"),
            Text.of(
                "Artikel 3.4 laat landen met een adequaatheidsbesluit toe; artikel 4.4"
                    + " sluit iedere doorgifte naar een derde land uit, ook naar zulke landen.",
                "Clause 3.4 allows countries with an adequacy decision; clause 4.4 rules"
                    + " out every transfer to a third country, such countries included.")),
        Contradiction.of(
            ClauseRef.listOf("10.1 s.2", "10.1 s.3"),
            ClauseRef.listOf("14 s.1", "14 s.2"),
            Text.of(
                "Een nieuwe sub-verwerker vergt bericht en gelegenheid tot bezwaar; wie"
                    + " bijlage 1 eenzijdig wijzigt, voert hem bij ontvangst in, zonder"
                    + " bezwaar.",
                "A new sub-processor takes notice and a chance to object; whoever changes"
                    + " annex 1 alone brings it in on receipt, without objection.")),
        Contradiction.of(
            ClauseRef.listOf("10.2 s.2"),
            ClauseRef.listOf("11 s.2"),
            Text.of(
                "Voor een sub-verwerker staat de verwerker volledig in; artikel 11"
                    + " beperkt tot rechtstreekse gevolgen van zijn eigen tekortkoming, zonder"
                    + " andere oorzaak.",
                "The processor answers in full for a sub-processor; clause 11 limits that"
                    + " to what follows directly, and without another cause, from its own"
                    + " failure.")),
        Contradiction.of(
            ClauseRef.listOf("1.2"),
            ClauseRef.listOf("15.2"),
            Text.of(
                "Afspraken die met deze voorwaarden botsen wijken, maar maatwerk over de"
                    + " vorige privacyvoorwaarden blijft gelden.",
                "Arrangements that conflict with these terms give way, but special"
                    + " arrangements on the former privacy terms stay in force.")),
        Contradiction.of(
            ClauseRef.listOf("annex 1 §2 s.5"),
            ClauseRef.listOf("annex 1 §2.16"),
            Text.of(
                "Niets buiten de genoemde categorieën wordt vastgelegd, maar de laatste"
                    + " categorie is open.",
                "Nothing outside the categories named is recorded, but the last category"
                    + " is open.")),
        Contradiction.of(
            ClauseRef.listOf("annex 1 §2 s.5"),
            ClauseRef.listOf(
                "annex 1 §5.1",
                "annex 1 §5.2",
                "annex 1 §5.3",
                "annex 1 §5.4",
                "annex 1 §5.6",
                "annex 1 §5.7",
                "annex 1 §5.9",
                "annex 1 §5.10"),
            Text.of(
                "Niets buiten de genoemde categorieën wordt vastgelegd, maar interfaces"
                    + " voeren gegevens die daar niet bij staan, zoals nationaliteit,"
                    + " geboorteplaats, burgerlijke staat, dossierstukken, kredietregistraties"
                    + " en banktransacties.",
                "Nothing outside the categories named is recorded, but interfaces carry"
                    + " data not among them, such as nationality, place of birth, marital"
                    + " status, documents on file, credit records and bank transactions.")));
  }
}
