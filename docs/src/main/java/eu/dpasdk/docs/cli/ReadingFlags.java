package eu.dpasdk.docs.cli;

import eu.dpasdk.model.breach.NotificationHoursReading;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.BusinessHours;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.UnstatedPeriodReading;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.TimeLimit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads {@code --reading NAME=VALUE}: a question by its code ({@code R1}) or name ({@code
 * contractEnd}), and one of its answers.
 */
final class ReadingFlags {
  private static final Pattern WITH_DETAIL = Pattern.compile("([A-Z0-9_]+)\\(([^()]*)\\)");
  private static final String PERIOD = "reasonablePeriod";

  private ReadingFlags() {}

  /** Returns the defaults with every flag applied, in order. */
  static Readings parse(List<String> flags) throws WrongUsage {
    Readings readings = Readings.defaults();
    for (String flag : flags) {
      int equals = flag.indexOf('=');
      if (equals < 0) {
        throw new WrongUsage("--reading " + flag + ": write NAME=VALUE. " + questions());
      }
      readings = with(readings, flag.substring(0, equals), flag.substring(equals + 1));
    }
    return readings;
  }

  private static Readings with(Readings readings, String name, String value) throws WrongUsage {
    if (plain(name).equals(plain(PERIOD))) {
      return readings.withReasonablePeriod(period(value));
    }
    ContestedQuestion question =
        Arrays.stream(ContestedQuestion.values())
            .filter(
                one ->
                    plain(name).equals(plain(one.code())) || plain(name).equals(plain(one.name())))
            .findFirst()
            .orElseThrow(
                () ->
                    new WrongUsage("no contested question is called " + name + ". " + questions()));
    if (question == ContestedQuestion.UNSTATED_PERIOD
        && value.startsWith("P")
        && !value.startsWith("POL")) {
      return readings.withReasonablePeriod(period(value));
    }
    Matcher detail = WITH_DETAIL.matcher(value);
    String id = detail.matches() ? String.valueOf(detail.group(1)) : value;
    ReadingOption option = option(question, id, name);
    if (!detail.matches()) {
      if (option == UnstatedPeriodReading.POLICY_PERIOD) {
        throw new WrongUsage(
            "POLICY_PERIOD needs the period: write " + PERIOD + "=P14D, for example.");
      }
      if (option == NotificationHoursReading.HOURS_96_PROPOSED) {
        throw new WrongUsage(
            "HOURS_96_PROPOSED needs the day from which: write HOURS_96_PROPOSED(2027-01-01), for"
                + " example.");
      }
      return readings.with(option);
    }
    return detailed(readings, option, String.valueOf(detail.group(2)));
  }

  private static Readings detailed(Readings readings, ReadingOption option, String detail)
      throws WrongUsage {
    if (option == NightArrivalReading.BUSINESS_HOURS) {
      return readings.with(option).withBusinessHours(hours(detail));
    }
    if (option == UnstatedPeriodReading.POLICY_PERIOD) {
      return readings.withReasonablePeriod(period(detail));
    }
    if (option == NotificationHoursReading.HOURS_96_PROPOSED) {
      return readings.withProposedHoursFrom(day(detail));
    }
    throw new WrongUsage(option.name() + " takes nothing in brackets.");
  }

  private static ReadingOption option(ContestedQuestion question, String id, String name)
      throws WrongUsage {
    Optional<ReadingOption> found =
        ReadingOptions.named(id).filter(one -> one.question() == question);
    if (found.isEmpty()) {
      String valid =
          ReadingOptions.to(question).stream()
              .map(ReadingOption::name)
              .collect(Collectors.joining(", "));
      throw new WrongUsage(id + " is no answer to " + name + "; valid: " + valid + ".");
    }
    return found.get();
  }

  private static TimeLimit period(String value) throws WrongUsage {
    try {
      return TimeLimit.parse(value);
    } catch (InvalidValueException invalid) {
      throw new WrongUsage(
          "'" + value + "' is not a period; valid: one ISO-8601 unit such as P14D or P4W.");
    }
  }

  private static LocalDate day(String detail) throws WrongUsage {
    try {
      return LocalDate.parse(detail);
    } catch (DateTimeException unreadable) {
      throw new WrongUsage("'" + detail + "' is not a day; valid: 2027-01-01, for example.");
    }
  }

  private static BusinessHours hours(String detail) throws WrongUsage {
    String[] times = detail.split(",", -1);
    try {
      if (times.length == 2) {
        return BusinessHours.of(
            LocalTime.parse(times[0].strip()),
            LocalTime.parse(times[1].strip()),
            HolidayCalendarIds.NL_ATW);
      }
    } catch (DateTimeException | InvalidValueException unreadable) {
      // Told below.
    }
    throw new WrongUsage(
        "'" + detail + "' are no office hours; valid: BUSINESS_HOURS(08:30,17:30), for example.");
  }

  private static String questions() {
    return Arrays.stream(ContestedQuestion.values())
        .map(question -> question.code() + " or " + camel(question.name()))
        .collect(Collectors.joining(", ", "Valid names: ", ", " + PERIOD + "."));
  }

  private static String camel(String constant) {
    String words = constant.toLowerCase(Locale.ROOT);
    return Pattern.compile("_.")
        .matcher(words)
        .replaceAll(letter -> letter.group().substring(1).toUpperCase(Locale.ROOT));
  }

  private static String plain(String name) {
    return name.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
  }
}
