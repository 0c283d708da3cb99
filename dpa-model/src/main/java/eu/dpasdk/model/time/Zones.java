package eu.dpasdk.model.time;

import java.time.ZoneId;

/** The zones the library names. */
public final class Zones {
  /** The zone of the Netherlands. */
  public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private Zones() {}
}
