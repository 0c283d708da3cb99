package eu.dpasdk.model.subprocessing;

/** Holds the defaults apart from their interface, so that neither waits for the other to load. */
final class StandardReadings {
  static final ConsentReadings DEFAULTS = ImmutableConsentReadings.builder().build();

  private StandardReadings() {}
}
