package eu.dpasdk.rules.reading;

import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.Zones;
import eu.dpasdk.rules.time.HolidayCalendars;
import java.time.ZoneId;

/**
 * What a question needs beside terms, facts and a moment: the zone whose days count, the holiday
 * calendars at hand, and the answers to contested questions. Bound once, then asked with often.
 */
public final class Interpretation {
  private static final Interpretation DUTCH =
      new Interpretation(Zones.AMSTERDAM, HolidayCalendars.standard(), Readings.defaults());

  private final ZoneId zone;
  private final HolidayCalendars calendars;
  private final Readings readings;

  private Interpretation(ZoneId zone, HolidayCalendars calendars, Readings readings) {
    this.zone = zone;
    this.calendars = calendars;
    this.readings = readings;
  }

  /** Returns Europe/Amsterdam, the standard calendars and the default readings. */
  public static Interpretation dutch() {
    return DUTCH;
  }

  /** Returns this interpretation in another zone. */
  public Interpretation in(ZoneId other) {
    return other.equals(zone) ? this : new Interpretation(other, calendars, readings);
  }

  /** Returns this interpretation under other readings. */
  public Interpretation under(Readings other) {
    return new Interpretation(zone, calendars, other);
  }

  /** Returns this interpretation with one contested question answered otherwise. */
  public Interpretation with(ReadingOption option) {
    return under(readings.with(option));
  }

  /** Returns this interpretation with one more holiday calendar. */
  public Interpretation with(HolidayCalendar calendar) {
    return new Interpretation(zone, calendars.with(calendar), readings);
  }

  /** Returns the zone whose calendar days count. */
  public ZoneId zone() {
    return zone;
  }

  /** Returns the holiday calendars at hand. */
  public HolidayCalendars calendars() {
    return calendars;
  }

  /** Returns the answers to contested questions. */
  public Readings readings() {
    return readings;
  }
}
