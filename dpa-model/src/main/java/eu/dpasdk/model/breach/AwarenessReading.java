package eu.dpasdk.model.breach;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R14: when is the controller aware through the processor? */
public enum AwarenessReading implements ReadingOption {
  /** When it received the notice of the processor. */
  ON_NOTICE_OF_PROCESSOR(
      "Als het bericht van de verwerker is ontvangen.",
      "When it received the notice of the processor."),
  /** As soon as the processor is aware. */
  WITH_PROCESSOR("Zodra de verwerker er kennis van heeft.", "As soon as the processor is aware.");

  private final Text statement;

  AwarenessReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.AWARENESS;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
