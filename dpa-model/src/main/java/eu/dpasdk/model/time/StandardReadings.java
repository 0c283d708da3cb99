package eu.dpasdk.model.time;

/** Holds the defaults apart from their interface, so that neither waits for the other to load. */
final class StandardReadings {
  static final TimeReadings DEFAULTS = ImmutableTimeReadings.builder().build();

  private StandardReadings() {}
}
