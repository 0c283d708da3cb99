package eu.dpasdk.model.time;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R1: does a contractual term that ends on a weekend day or holiday roll on? */
public enum ContractEndReading implements ReadingOption {
  /** The term ends where it ends; the Algemene termijnenwet is for statutes only. */
  NO_ROLL(
      "De termijn eindigt op de laatste dag, ook in het weekend.",
      "The term ends on its last day, weekend or not."),
  /** The term ends at the end of the next working day. */
  ROLL(
      "De termijn loopt door tot het einde van de eerstvolgende werkdag.",
      "The term runs on to the end of the next working day.");

  private final Text statement;

  ContractEndReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.CONTRACT_END;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
