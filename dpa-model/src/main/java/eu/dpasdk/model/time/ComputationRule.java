package eu.dpasdk.model.time;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The body of rules by which a time limit becomes a deadline. */
public enum ComputationRule {
  /**
   * A term of a contract under Dutch law: the day of the event is not counted, the limit ends at
   * the end of its last day, and it does not roll over weekends or holidays unless that was agreed.
   */
  @JsonProperty("contract")
  CONTRACT,
  /** Regulation (EEC, Euratom) 1182/71, Articles 2 and 3: limits in acts of the Union. */
  @JsonProperty("reg1182")
  REGULATION_1182_71,
  /** Algemene termijnenwet, Articles 1 to 4: limits in Dutch statutes. */
  @JsonProperty("atw")
  ALGEMENE_TERMIJNENWET
}
