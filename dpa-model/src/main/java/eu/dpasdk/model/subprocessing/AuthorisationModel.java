package eu.dpasdk.model.subprocessing;

/** Article 28(2) GDPR, first sentence: how the controller authorises sub-processors. */
public enum AuthorisationModel {
  /** In general, with notice of changes and an opportunity to object. */
  GENERAL,
  /** One by one, before each is engaged. */
  SPECIFIC,
  /** None may be engaged, unless the controller authorises that one after all. */
  PROHIBITED;

  /** Returns whether each sub-processor needs an authorisation of its own. */
  public boolean needsEach() {
    return this != GENERAL;
  }
}
