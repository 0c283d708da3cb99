package eu.dpasdk.docs.schema;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Instrument;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value that JSON writes as one string of a certain form.
 *
 * @param type the Java type
 * @param pattern the form, as a regular expression for the whole string
 * @param format the format of JSON Schema, empty if none fits
 * @param valid what is valid, in a few words
 * @param example a valid string
 */
public record Scalar(
    Class<?> type, String pattern, Optional<String> format, String valid, String example) {
  /** A string that holds something other than white space. */
  static final String NOT_BLANK = "\\S";

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String TIME = "\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?";
  private static final String OFFSET = "(Z|[+-]\\d{2}(:\\d{2}(:\\d{2})?)?)";
  private static final Scalar[] ALL = {
    scalar(LocalDate.class, whole(DAY), "date", "a date such as 2026-03-12", "2026-03-12"),
    scalar(
        Instant.class,
        whole(DAY + "T" + TIME + OFFSET),
        "date-time",
        "a moment with its offset, such as 2026-03-12T23:00:00Z",
        "2026-03-12T23:00:00Z"),
    scalar(
        RecordedTime.class,
        whole(DAY + "T" + TIME + OFFSET + "?"),
        "",
        "a date and time such as 2026-03-02T09:00:00+01:00, or without offset 2026-03-02T09:00",
        "2026-03-02T09:00:00+01:00"),
    scalar(
        ZoneId.class,
        whole("[A-Za-z0-9_+:/-]+"),
        "",
        "the name of a time zone, such as Europe/Amsterdam",
        "Europe/Amsterdam"),
    scalar(
        ClauseRef.class,
        whole(ClauseRef.PATTERN),
        "",
        "a clause number such as 10.1, or 10.1 s.3 for its third sentence",
        "10.1 s.3"),
    scalar(
        HolidayCalendarId.class,
        whole(HolidayCalendarId.PATTERN),
        "",
        "the name of a calendar, such as NL_ATW; a plus sign joins calendars",
        "NL_ATW"),
    scalar(
        Citation.class,
        whole("(" + instruments() + ") \\S.*"),
        "",
        "an instrument, a space and a place, such as GDPR 28(2)",
        "GDPR 28(2)"),
    scalar(
        RuleId.class,
        whole(RuleId.PATTERN),
        "",
        "lower-case words, digits and dots joined by hyphens",
        "gdpr-28.2-no-period"),
    scalar(MatterId.class, NOT_BLANK, "", "the name of a matter, not blank", "breach-2026"),
    scalar(ChangeId.class, NOT_BLANK, "", "the name of a change, not blank", "hosting-2026"),
  };

  /** Returns the scalar of {@code type}, if it is one. */
  public static Optional<Scalar> of(Class<?> type) {
    return Arrays.stream(ALL).filter(scalar -> scalar.type.equals(type)).findFirst();
  }

  private static Scalar scalar(
      Class<?> type, String pattern, String format, String valid, String example) {
    return new Scalar(
        type, pattern, Optional.of(format).filter(name -> !name.isEmpty()), valid, example);
  }

  private static String whole(String form) {
    return "^" + form + "$";
  }

  private static String instruments() {
    return Arrays.stream(Instrument.values())
        .map(
            instrument -> Pattern.compile("[.\\\\]").matcher(instrument.code()).replaceAll("\\\\."))
        .collect(Collectors.joining("|"));
  }
}
