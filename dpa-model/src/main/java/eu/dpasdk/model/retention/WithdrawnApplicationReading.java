package eu.dpasdk.model.retention;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R22: does a period that runs from a rejection run from a withdrawal as well (FlexFront 7.3)? */
public enum WithdrawnApplicationReading implements ReadingOption {
  /** It does not: no period begins, and the controller says what holds. */
  ASK_CONTROLLER(
      "Nee: er begint geen termijn en de verwerkingsverantwoordelijke zegt wat geldt.",
      "It does not: no period begins, and the controller says what holds."),
  /** It does: the withdrawal starts the period that the rejection would have started. */
  START_ON_WITHDRAWAL(
      "Ja: de intrekking start de termijn die de afwijzing zou hebben gestart.",
      "It does: the withdrawal starts the period that the rejection would have started.");

  private final Text statement;

  WithdrawnApplicationReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.WITHDRAWN_APPLICATION;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
