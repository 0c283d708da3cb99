package eu.dpasdk.model.term;

/** Which law may set a term of the contract aside. */
public enum LawScope {
  /** Law of the Union or of a Member State to which the processor is subject. */
  UNION_OR_MEMBER_STATE_LAW,
  /** Any statutory provision, wherever it comes from. */
  ANY_LAW,
  /** Any statutory provision or court ruling. */
  ANY_LAW_OR_COURT,
  /** Any mandatory rule, or an order of any court or authority. */
  ANY_LAW_COURT_OR_AUTHORITY
}
