package eu.dpasdk.model.notice;

/** Holds the defaults apart from their interface, so that neither waits for the other to load. */
final class StandardReadings {
  static final NoticeReadings DEFAULTS = ImmutableNoticeReadings.builder().build();

  private StandardReadings() {}
}
