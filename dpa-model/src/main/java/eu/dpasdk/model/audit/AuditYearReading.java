package eu.dpasdk.model.audit;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R21: what is a year where the controller may audit once a year (FlexFront 13.1)? */
public enum AuditYearReading implements ReadingOption {
  /** A calendar year: an audit in December leaves the next from 1 January. */
  CALENDAR_YEAR(
      "Een kalenderjaar: na een audit in december mag de volgende vanaf 1 januari.",
      "A calendar year: after an audit in December the next may be from 1 January."),
  /** Twelve months from the day of the last audit: the next may be from that date a year later. */
  TWELVE_MONTHS(
      "Twaalf maanden vanaf de vorige audit: de volgende mag vanaf dezelfde datum een jaar later.",
      "Twelve months from the last audit: the next may be from the same date a year later.");

  private final Text statement;

  AuditYearReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.AUDIT_YEAR;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
