package eu.dpasdk.model.time;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Required;
import eu.dpasdk.model.internal.Unknown;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Article 2 of Regulation 1182/71, Article 3 of the Algemene termijnenwet: which days are not
 * working days, and for which range of dates that is known.
 *
 * <p>This is data. A caller writes one for a country or sector the library does not carry. Outside
 * the known range nothing is guessed: a question about such a day is refused.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"id", "knownFrom", "knownThrough", "weekend", "holidays"})
public interface HolidayCalendar {
  /** The name; not a union. */
  @JsonProperty(value = "id", required = true)
  @JsonPropertyDescription("The name by which agreements refer to the calendar.")
  HolidayCalendarId id();

  /** The first day, inclusive, for which the holidays are known. */
  @JsonProperty(value = "knownFrom", required = true)
  @JsonPropertyDescription("The first day, inclusive, for which the holidays are known.")
  @IsoTime
  LocalDate knownFrom();

  /** The last day, inclusive, for which the holidays are known. */
  @JsonProperty(value = "knownThrough", required = true)
  @JsonPropertyDescription("The last day, inclusive, for which the holidays are known.")
  @IsoTime
  LocalDate knownThrough();

  /** The days of the week that are never worked; not all seven. */
  @JsonProperty(value = "weekend", required = true)
  @JsonPropertyDescription("The days of the week that are never worked.")
  Set<DayOfWeek> weekend();

  /** The holidays in the known range; one entry a day. */
  @JsonProperty("holidays")
  @JsonPropertyDescription("The holidays in the known range, one entry a day.")
  List<Holiday> holidays();

  /** Returns the calendar with Saturday and Sunday as its weekend. */
  static HolidayCalendar of(
      HolidayCalendarId id, LocalDate knownFrom, LocalDate knownThrough, List<Holiday> holidays) {
    return of(id, knownFrom, knownThrough, Weekends.SATURDAY_AND_SUNDAY, holidays);
  }

  /** Returns the calendar with the given weekend, which may be empty. */
  static HolidayCalendar of(
      HolidayCalendarId id,
      LocalDate knownFrom,
      LocalDate knownThrough,
      Set<DayOfWeek> weekend,
      List<Holiday> holidays) {
    return ImmutableHolidayCalendar.of(id, knownFrom, knownThrough, weekend, holidays);
  }

  @JsonCreator
  private static HolidayCalendar fromJson(
      @JsonProperty(value = "id", required = true) HolidayCalendarId id,
      @JsonProperty(value = "knownFrom", required = true) LocalDate knownFrom,
      @JsonProperty(value = "knownThrough", required = true) LocalDate knownThrough,
      @JsonProperty(value = "weekend", required = true) Set<DayOfWeek> weekend,
      @JsonProperty("holidays") @Nullable List<Holiday> holidays,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a holiday calendar");
    return of(id, knownFrom, knownThrough, Required.of(weekend, "weekend"), Absent.list(holidays));
  }

  /** Refuses a calendar that contradicts itself. */
  @Value.Check
  default void check() {
    Faults faults =
        new Faults()
            .require(id().parts().size() == 1, "/id", "the name of a union", "one calendar's name")
            .require(
                !knownThrough().isBefore(knownFrom()),
                "/knownThrough",
                knownThrough() + " is before " + knownFrom(),
                "a day on or after knownFrom")
            .require(
                weekend().size() < 7, "/weekend", "all seven days", "at least one day to work on");
    for (int i = 0; i < holidays().size(); i++) {
      LocalDate day = holidays().get(i).day();
      faults.require(
          !day.isBefore(knownFrom()) && !day.isAfter(knownThrough()),
          "/holidays/" + i + "/day",
          day + " is outside the known range",
          knownFrom() + " to " + knownThrough());
    }
    long days = holidays().stream().map(Holiday::day).distinct().count();
    faults.require(
        days == holidays().size(), "/holidays", "two entries for one day", "one entry a day");
    faults.throwIfAny();
  }
}
