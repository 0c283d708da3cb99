package eu.dpasdk.model.request;

/**
 * What the controller asks of the processor: Article 28(3)(e), (f) and (h) and 28(4) GDPR,
 * FlexFront 5.3, 8.5, 11.4, 13.2, 16.2 and 18.1, Stratech 8.1 and 12.
 */
public enum HelpKind {
  /** Help with a request of a data subject (Article 28(3)(e)). */
  REQUEST_OF_DATA_SUBJECT,
  /** Help with the security of processing (Article 32). */
  SECURITY,
  /** Help with notifying the authority (Article 33). */
  BREACH_TO_AUTHORITY,
  /** Help with telling data subjects (Article 34). */
  BREACH_TO_SUBJECTS,
  /** Help with an impact assessment (Article 35). */
  IMPACT_ASSESSMENT,
  /** Help with a prior consultation (Article 36). */
  PRIOR_CONSULTATION,
  /** Information that shows compliance (Article 28(3)(h)). */
  INFORMATION,
  /** The audit report. */
  AUDIT_REPORT,
  /** A copy of a contract with a sub-processor. */
  SUB_PROCESSOR_CONTRACT,
  /** A look at the register of breaches. */
  BREACH_REGISTER,
  /** A look at the undertakings of confidentiality. */
  CONFIDENTIALITY_UNDERTAKINGS,
  /** The data for the register of processing. */
  PROCESSING_REGISTER
}
