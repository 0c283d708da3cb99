package eu.dpasdk.testkit.hardness;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Values of the platform, most of them ordinary, the others as extreme as the type allows. */
final class Hostile {
  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "\ud800",
          "\udc00x",
          "\u202egnirts",
          "\u2066\u2069",
          "\u200b",
          "é\u0301",
          "😀",
          "\r\n",
          "\u001b[31m",
          "{0} %s ${x} {nl}",
          "'; DROP TABLE x; --",
          "<script>&amp;",
          "../../x",
          "a".repeat(20_000),
          "9".repeat(400),
          "10.1",
          "28(3)(a)",
          "annex 1 §4",
          "NL",
          "NL_ATW",
          "EU_OJ_NL+NL_ATW",
          "P10D",
          "P9999999999D",
          "PT72H",
          "2026-03-02T09:00",
          "2026-03-02T09:00:00+01:00",
          "+999999999-12-31T23:59:59.999999999-18:00",
          "-999999999-01-01T00:00",
          "stratech-10.1-objection-window",
          "a");

  private static final List<Instant> MOMENTS =
      List.of(
          Instant.MIN,
          Instant.MAX,
          Instant.EPOCH,
          Instant.MIN.plusNanos(1),
          Instant.MAX.minusNanos(1),
          Instant.parse("0001-01-01T00:00:00Z"),
          Instant.parse("0001-01-02T00:00:00Z"),
          Instant.parse("9998-12-31T23:59:59.999999999Z"),
          Instant.parse("9999-12-31T23:59:59.999999999Z"),
          Instant.parse("2026-03-29T01:00:00Z"),
          Instant.parse("2026-10-25T00:30:00Z"));

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.MIN,
          LocalDate.MAX,
          LocalDate.EPOCH,
          LocalDate.MIN.plusDays(1),
          LocalDate.MAX.minusDays(1),
          LocalDate.of(1, 1, 1),
          LocalDate.of(9998, 12, 31),
          LocalDate.of(9999, 12, 31),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2026, 4, 6));

  private static final List<Long> NUMBERS =
      List.of(
          (long) Integer.MIN_VALUE,
          (long) Integer.MAX_VALUE,
          Long.MIN_VALUE,
          Long.MAX_VALUE,
          -1L,
          0L,
          1L,
          10L,
          72L,
          9999L,
          10_000L);

  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Amsterdam"),
          ZoneOffset.UTC,
          ZoneOffset.MIN,
          ZoneOffset.MAX,
          ZoneId.of("Pacific/Apia"),
          ZoneId.of("America/St_Johns"),
          ZoneId.of("Australia/Lord_Howe"));

  /** How to draw a value of each type of the platform that the library asks for. */
  static final Map<Class<?>, Function<SplittableRandom, ?>> BY_TYPE =
      Map.ofEntries(
          Map.entry(String.class, random -> pick(TEXTS, random)),
          Map.entry(Instant.class, Hostile::instant),
          Map.entry(LocalDate.class, Hostile::day),
          Map.entry(LocalDateTime.class, random -> day(random).atTime(time(random))),
          Map.entry(LocalTime.class, Hostile::time),
          Map.entry(OffsetDateTime.class, Hostile::offsetDateTime),
          Map.entry(Duration.class, random -> Duration.ofSeconds(number(random))),
          Map.entry(DayOfWeek.class, random -> DayOfWeek.of(1 + random.nextInt(7))),
          Map.entry(Year.class, random -> Year.of(1900 + random.nextInt(300))),
          Map.entry(ZoneId.class, random -> pick(ZONES, random)),
          Map.entry(int.class, random -> (int) number(random)),
          Map.entry(Integer.class, random -> (int) number(random)),
          Map.entry(long.class, Hostile::number),
          Map.entry(Long.class, Hostile::number),
          Map.entry(Number.class, Hostile::number),
          Map.entry(boolean.class, SplittableRandom::nextBoolean),
          Map.entry(Boolean.class, SplittableRandom::nextBoolean));

  private Hostile() {}

  static <T> T pick(List<T> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }

  static Instant instant(SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0 -> pick(MOMENTS, random);
      case 1 -> Instant.ofEpochSecond(random.nextLong(-62_000_000_000L, 250_000_000_000L));
      // The years 2025 to 2028, to the hour.
      default -> Instant.ofEpochSecond(1_735_689_600L + 3_600L * random.nextInt(4 * 365 * 24));
    };
  }

  private static LocalDate day(SplittableRandom random) {
    return random.nextInt(8) == 0
        ? pick(DAYS, random)
        : LocalDate.of(2025, 1, 1).plusDays(random.nextInt(4 * 365));
  }

  private static LocalTime time(SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> LocalTime.MIN;
      case 1 -> LocalTime.MAX;
      default -> LocalTime.of(random.nextInt(24), 30 * random.nextInt(2));
    };
  }

  private static OffsetDateTime offsetDateTime(SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0 -> OffsetDateTime.MIN;
      case 1 -> OffsetDateTime.MAX;
      default -> day(random).atTime(time(random)).atOffset(ZoneOffset.ofHours(random.nextInt(14)));
    };
  }

  private static long number(SplittableRandom random) {
    return random.nextBoolean() ? pick(NUMBERS, random) : random.nextInt(100);
  }
}
