package eu.dpasdk.model.agreement;

/** What a clause is to data protection. */
public enum ClauseScope {
  /** It concerns personal data and its rules are modelled. */
  IN_SCOPE,
  /** It supplies a fact that rules need, such as the end of the agreement. */
  ADJACENT,
  /** It does not concern personal data. */
  COMMERCIAL,
  /** It points to a document that is not in the file. */
  UNRESOLVED
}
