package eu.dpasdk.model.retention;

/** What starts a retention period. */
public enum RetentionTrigger {
  /** The transaction was executed. */
  TRANSACTION_EXECUTED,
  /** The application led to a contract. */
  CONTRACT_CONCLUDED,
  /** The application was rejected. */
  APPLICATION_REJECTED,
  /** A statutory duty to keep ended. */
  STATUTORY_DUTY_ENDED,
  /** The agreement ended. */
  AGREEMENT_ENDED,
  /** The application was withdrawn. */
  APPLICATION_WITHDRAWN,
  /** The business relationship ended. */
  RELATIONSHIP_ENDED,
  /** The data were recorded. */
  DATA_RECORDED
}
