package eu.dpasdk.model.notice;

/** How a declaration travels. */
public enum Channel {
  /** By e-mail. */
  EMAIL,
  /** By ordinary post. */
  LETTER,
  /** By registered post. */
  REGISTERED_LETTER,
  /** Handed over. */
  IN_PERSON,
  /** Placed in a portal the addressee must open. */
  PORTAL,
  /** Made public on a website. */
  WEBSITE,
  /** By another means. */
  OTHER
}
