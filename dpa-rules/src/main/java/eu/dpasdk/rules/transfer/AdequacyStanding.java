package eu.dpasdk.rules.transfer;

/** Article 45 GDPR: what the table of adequacy decisions says of a recipient on a day. */
public enum AdequacyStanding {
  /** A decision holds and covers the recipient. */
  ADEQUATE,
  /** A decision holds, but for other recipients only. */
  OTHER_RECIPIENTS,
  /** No decision holds. */
  NOT_ADEQUATE,
  /** The day lies before those for which the table is complete, and no row covers it. */
  UNKNOWN
}
