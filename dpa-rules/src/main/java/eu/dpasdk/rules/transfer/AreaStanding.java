package eu.dpasdk.rules.transfer;

/** How a territory stands to the European Economic Area on a day. */
public enum AreaStanding {
  /** It belongs to the area, or Union law applied there as if it did. */
  MEMBER,
  /**
   * It does not belong to the area, but sending data there was not a transfer to a third country.
   */
  BRIDGED,
  /** It does not belong to the area. */
  OUTSIDE,
  /** The Regulation did not apply yet; who belonged to the area then is not in the table. */
  UNKNOWN
}
