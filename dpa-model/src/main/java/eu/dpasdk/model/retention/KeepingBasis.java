package eu.dpasdk.model.retention;

/** The statute or order that obliges a party to keep data. */
public enum KeepingBasis {
  /**
   * Wwft 33(3): client due diligence, five years after the relationship or the occasional
   * transaction.
   */
  WWFT_33,
  /** Wwft 34: reports of unusual transactions, five years. */
  WWFT_34,
  /** Regulation (EU) 2024/1624 Article 77, from 10 July 2027: five years. */
  AMLR_77,
  /** AWR 52(4): records for taxation, seven years. */
  AWR_52,
  /** BW 2:10(3): the books of a legal person, seven years. */
  BW_2_10,
  /** Archiefwet: the selection list of the archive. */
  ARCHIVES_ACT,
  /** Another duty under law of the Union or of a Member State. */
  OTHER
}
