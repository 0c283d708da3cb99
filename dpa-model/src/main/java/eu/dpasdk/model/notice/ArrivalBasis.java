package eu.dpasdk.model.notice;

/** What made a declaration count as having reached its addressee. */
public enum ArrivalBasis {
  /** It came within the addressee's reach. */
  ARRIVED,
  /** It did not arrive in time for a cause on the addressee's side (BW 3:37(3)). */
  FAILURE_OF_ADDRESSEE,
  /** An alert about the portal message reached the addressee. */
  PORTAL_ALERT,
  /** It was placed in the portal. */
  PORTAL_POSTED,
  /** The addressee opened it in the portal. */
  PORTAL_READ,
  /** It has not reached the addressee. */
  NOT_REACHED
}
