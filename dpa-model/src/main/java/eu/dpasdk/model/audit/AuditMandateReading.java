package eu.dpasdk.model.audit;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R15: is an audit by an auditor whom the processor appoints an audit? */
public enum AuditMandateReading implements ReadingOption {
  /** An audit exists, though its mandate is hollow: Article 28(3)(h) is met in part. */
  MANDATED_AUDIT_COUNTS_IN_PART(
      "Er is een audit, al is het mandaat hol: ten dele.",
      "There is an audit, though its mandate is hollow: in part."),
  /** Whoever appoints its own auditor is not audited: Article 28(3)(h) is not met. */
  MANDATED_AUDIT_IS_NONE(
      "Wie zijn eigen auditor aanwijst, wordt niet gecontroleerd: geen audit.",
      "Whoever appoints its own auditor is not audited: no audit.");

  private final Text statement;

  AuditMandateReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.AUDIT_MANDATE;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
