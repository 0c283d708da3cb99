package eu.dpasdk.model.subprocessing;

/** What starts the window for objections. */
public enum WindowStart {
  /** The notification; lawyers differ on whether that is its dispatch or its receipt. */
  NOTIFICATION,
  /** The moment the notice reached the controller, in so many words. */
  RECEIPT,
  /** The moment the notice was sent, in so many words. */
  DISPATCH,
  /** The date written on the notice. */
  DATE_OF_NOTICE
}
