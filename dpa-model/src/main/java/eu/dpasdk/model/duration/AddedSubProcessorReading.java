package eu.dpasdk.model.duration;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R18: what governs when an amendment adds a sub-processor? */
public enum AddedSubProcessorReading implements ReadingOption {
  /** The terms on sub-processors and Article 28(2). */
  SUB_PROCESSOR_TERMS_GOVERN(
      "De bepaling over sub-verwerkers en artikel 28 lid 2.",
      "The terms on sub-processors and Article 28(2)."),
  /** The terms on amendment. */
  AMENDMENT_TERMS_GOVERN("De bepaling over wijziging.", "The terms on amendment.");

  private final Text statement;

  AddedSubProcessorReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.ADDED_SUB_PROCESSOR;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
