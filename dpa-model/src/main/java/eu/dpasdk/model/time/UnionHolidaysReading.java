package eu.dpasdk.model.time;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R16: which Dutch holidays count for a limit of Union law. */
public enum UnionHolidaysReading implements ReadingOption {
  /** The holidays of the calendar the limit names. */
  AS_NAMED(
      "De feestdagen van de genoemde kalender.", "The holidays of the calendar that was named."),
  /** The holidays of the Algemene termijnenwet, with the days equated by decree. */
  NL_ATW_LIST(
      "De feestdagen van de Algemene termijnenwet.", "The holidays of the Algemene termijnenwet."),
  /** The list published in the Official Journal under Article 2(1) of Regulation 1182/71. */
  EU_OJ_NL_LIST(
      "De in het Publicatieblad bekendgemaakte lijst.",
      "The list published in the Official Journal.");

  private final Text statement;

  UnionHolidaysReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.UNION_HOLIDAYS;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
