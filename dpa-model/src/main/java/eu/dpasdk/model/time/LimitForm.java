package eu.dpasdk.model.time;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Language;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written forms of a time limit. */
final class LimitForm {
  private static final String VALID =
      "one of PT72H, P10D, P4W, P2M, P1.5M, P5Y or {\"workingDays\": 5}, with 1 to "
          + TimeLimit.MAX_AMOUNT
          + " units";
  private static final Pattern ISO =
      Pattern.compile("P(?:T(\\d{1,7})H|(\\d{1,7})(D|W|M|Y)|(\\d{1,7})\\.(\\d{1,2})M)");
  private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,7})WD");
  private static final Pattern THIRTIETHS = Pattern.compile("P(\\d{1,7})M\\+(\\d{1,2})/30");

  private LimitForm() {}

  static TimeLimit parse(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      if (iso.group(1) != null) {
        return TimeLimit.ofHours(number(iso, 1));
      }
      if (iso.group(4) != null) {
        return TimeLimit.ofMonthsAndThirtieths(number(iso, 4), decimals(text, group(iso, 5)));
      }
      return TimeLimit.of(number(iso, 2), unit(group(iso, 3)));
    }
    Matcher working = WORKING_DAYS.matcher(text);
    if (working.matches()) {
      return TimeLimit.ofWorkingDays(number(working, 1));
    }
    Matcher thirtieths = THIRTIETHS.matcher(text);
    if (thirtieths.matches()) {
      return TimeLimit.ofMonthsAndThirtieths(number(thirtieths, 1), number(thirtieths, 2));
    }
    throw refused(text);
  }

  static TimeLimit fromJson(Object json) {
    if (json instanceof String text) {
      return parse(text);
    }
    if (json instanceof Map<?, ?> map) {
      if (map.size() == 1 && map.get("workingDays") instanceof Integer days) {
        return TimeLimit.ofWorkingDays(days);
      }
      if (map.size() == 2
          && map.get("months") instanceof Integer months
          && map.get("thirtieths") instanceof Integer thirtieths) {
        return TimeLimit.ofMonthsAndThirtieths(months, thirtieths);
      }
    }
    throw refused(String.valueOf(json));
  }

  static Object toJson(TimeLimit limit) {
    if (limit.unit() == LimitUnit.WORKING_DAYS) {
      return Map.of("workingDays", limit.amount());
    }
    if (limit.thirtieths() % 3 != 0) {
      return Map.of("months", limit.amount(), "thirtieths", limit.thirtieths());
    }
    return compact(limit);
  }

  static String compact(TimeLimit limit) {
    int amount = limit.amount();
    return switch (limit.unit()) {
      case HOURS -> "PT" + amount + "H";
      case CALENDAR_DAYS -> "P" + amount + "D";
      case WORKING_DAYS -> amount + "WD";
      case WEEKS -> "P" + amount + "W";
      case YEARS -> "P" + amount + "Y";
      case MONTHS -> months(amount, limit.thirtieths());
    };
  }

  static String words(TimeLimit limit, Language language) {
    String whole = limit.amount() + " " + limit.unit().word(limit.amount()).in(language);
    if (limit.thirtieths() == 0) {
      return whole;
    }
    String part = limit.thirtieths() + "/30 " + LimitUnit.MONTHS.word(1).in(language);
    String and = language == Language.NL ? " en " : " and ";
    return limit.amount() == 0 ? part : whole + and + part;
  }

  private static String months(int amount, int thirtieths) {
    if (thirtieths == 0) {
      return "P" + amount + "M";
    }
    return thirtieths % 3 == 0
        ? "P" + amount + "." + thirtieths / 3 + "M"
        : "P" + amount + "M+" + thirtieths + "/30";
  }

  /** Decimals of a month in thirtieths; refused unless they come to whole days. */
  private static int decimals(String text, String decimals) {
    int hundredths = Integer.parseInt(decimals.length() == 1 ? decimals + "0" : decimals);
    if (hundredths * 30 % 100 != 0) {
      throw refused(text + " (a part of a month must come to whole days of thirty)");
    }
    return hundredths * 30 / 100;
  }

  private static LimitUnit unit(String letter) {
    return switch (letter) {
      case "D" -> LimitUnit.CALENDAR_DAYS;
      case "W" -> LimitUnit.WEEKS;
      case "M" -> LimitUnit.MONTHS;
      default -> LimitUnit.YEARS;
    };
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(group(matcher, group));
  }

  private static String group(Matcher matcher, int group) {
    String found = matcher.group(group);
    if (found == null) {
      throw new IllegalStateException("group " + group + " did not take part");
    }
    return found;
  }

  private static InvalidValueException refused(String text) {
    return InvalidValueException.of("", "'" + text + "' is not a time limit", VALID);
  }
}
