package eu.dpasdk.model.request;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R7: when does an extended answer have to be there? */
public enum ExtensionReading implements ReadingOption {
  /** Three months from receipt, in one computation. */
  THREE_MONTHS_FROM_RECEIPT(
      "Drie maanden na ontvangst, in één berekening.",
      "Three months from receipt, in one computation."),
  /** Two months from the end of the first month. */
  FIRST_END_PLUS_2(
      "Twee maanden na het einde van de eerste maand.",
      "Two months from the end of the first month.");

  private final Text statement;

  ExtensionReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.EXTENSION;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
