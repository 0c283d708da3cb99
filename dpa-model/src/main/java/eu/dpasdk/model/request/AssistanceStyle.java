package eu.dpasdk.model.request;

/** How a contract words a duty to assist. */
public enum AssistanceStyle {
  /** It says what is to be done. */
  IN_SUBSTANCE,
  /** It refers to the article by number. */
  BY_NUMBER,
  /** A general duty to help the other party meet rules. */
  GENERIC
}
