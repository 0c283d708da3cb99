package eu.dpasdk.model.subprocessing;

/** Where a change of sub-processors stands. */
public enum ConsentStatus {
  /** No notice has reached the controller. */
  NOT_STARTED,
  /** The controller may still object or answer. */
  OPEN,
  /** A timely objection stands. */
  OBJECTED_IN_TIME,
  /** Only late objections came, and the contract attaches no meaning to silence. */
  LATE_OBJECTION,
  /** The window ended and the controller is deemed not to object. */
  DEEMED_NO_OBJECTION,
  /** The window ended without objection, and the contract attaches no meaning to silence. */
  WINDOW_CLOSED,
  /** The controller said yes. */
  AUTHORISED,
  /** The controller said no, or silence counts as no. */
  REFUSED,
  /** A solution was found for the objection. */
  SOLVED,
  /** A party may terminate because of the objection. */
  TERMINABLE,
  /** The processor gave up the change. */
  WITHDRAWN,
  /** It cannot be told, since the window cannot be computed. */
  UNDETERMINED
}
