package eu.dpasdk.model.time;

/** The names of the calendars that the library carries. */
public final class HolidayCalendarIds {
  /** No holidays at all: only Saturdays and Sundays are not worked. Known without limit. */
  public static final HolidayCalendarId NONE = HolidayCalendarId.of("NONE");

  /** The holidays of Article 3(1) and (2) of the Algemene termijnenwet. */
  public static final HolidayCalendarId NL_ATW_BASE = HolidayCalendarId.of("NL_ATW_BASE");

  /** The holidays of the Algemene termijnenwet with the days equated by decree under 3(3). */
  public static final HolidayCalendarId NL_ATW = HolidayCalendarId.of("NL_ATW");

  /** The holidays of the Netherlands as published under Article 2(1) of Regulation 1182/71. */
  public static final HolidayCalendarId EU_OJ_NL = HolidayCalendarId.of("EU_OJ_NL");

  private HolidayCalendarIds() {}
}
