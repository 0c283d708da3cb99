package eu.dpasdk.rules.transfer;

import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.transfer.AdequacyDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Article 44 GDPR: the territory within which data travel without Chapter V, day by day.
 *
 * <p>The thirty States of the European Economic Area, and parts of them that have a country code of
 * their own and in which Union law applies: Åland and the outermost regions of France. Svalbard,
 * the Caribbean parts of the Kingdom of the Netherlands and the other overseas countries are
 * outside. Union law applied to the United Kingdom up to 31 December 2020, and to Gibraltar with
 * it; after that, up to 27 June 2021, the Trade and Cooperation Agreement kept the United Kingdom
 * from counting as a third country, and on 28 June 2021 its adequacy decision came.
 *
 * <p>Iceland, Liechtenstein and Norway are counted from the first day of the Regulation, although
 * it was made part of the Agreement on the area some weeks later.
 */
public final class EuropeanArea {
  /** Article 99(2) GDPR: the first day of the Regulation, Fri 25 May 2018. */
  public static final LocalDate REGULATION_APPLIES = LocalDate.of(2018, 5, 25);

  private static final LocalDate UNION_LAW_LEFT = LocalDate.of(2020, 12, 31); // Thu
  private static final LocalDate BRIDGE_ENDED = LocalDate.of(2021, 6, 27); // Sun
  private static final Comparator<AreaMembership> ORDER =
      Comparator.comparing(AreaMembership::territory)
          .thenComparing(AreaMembership::from)
          .thenComparing(AreaMembership::toString);
  private static final EuropeanArea STANDARD = of(standardRows());

  private final List<AreaMembership> rows;

  private EuropeanArea(List<AreaMembership> rows) {
    this.rows = rows;
  }

  /** Returns the area as it was from 25 May 2018 on. */
  public static EuropeanArea standard() {
    return STANDARD;
  }

  /** Returns the area that {@code rows} describe, whatever their order. */
  public static EuropeanArea of(Collection<AreaMembership> rows) {
    return new EuropeanArea(rows.stream().distinct().sorted(ORDER).toList());
  }

  /** Returns this area with {@code row}, in place of rows of that territory and first day. */
  public EuropeanArea with(AreaMembership row) {
    List<AreaMembership> all = new ArrayList<>();
    for (AreaMembership old : rows) {
      if (!old.territory().equals(row.territory()) || !old.from().equals(row.from())) {
        all.add(old);
      }
    }
    all.add(row);
    return of(all);
  }

  /** Returns every row, in the order of the codes. */
  public List<AreaMembership> rows() {
    return rows;
  }

  /**
   * Returns how {@code territory} stands on {@code day}: unknown before the first day of the
   * Regulation. Refuses what is no code of a territory.
   */
  public AreaStanding standing(String territory, LocalDate day) {
    Faults.check(
        AdequacyDecision.isTerritory(territory),
        "/territory",
        "no country code",
        "two capital letters of ISO 3166-1, or EPO");
    if (day.isBefore(REGULATION_APPLIES)) {
      return AreaStanding.UNKNOWN;
    }
    return rows.stream()
        .filter(row -> row.territory().equals(territory) && row.holdsOn(day))
        .map(AreaMembership::standing)
        .min(Comparator.naturalOrder())
        .orElse(AreaStanding.OUTSIDE);
  }

  private static List<AreaMembership> standardRows() {
    String union =
        "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE";
    String others = "IS LI NO";
    String parts = "AX GF GP MF MQ RE YT";
    List<AreaMembership> all =
        new ArrayList<>(
            Stream.of(union, others, parts)
                .flatMap(codes -> Stream.of(codes.split(" ", -1)))
                .map(code -> AreaMembership.since(code, REGULATION_APPLIES))
                .toList());
    for (String code : List.of("GB", "GI")) {
      all.add(
          new AreaMembership(
              code, AreaStanding.MEMBER, REGULATION_APPLIES, Optional.of(UNION_LAW_LEFT)));
    }
    all.add(
        new AreaMembership(
            "GB", AreaStanding.BRIDGED, UNION_LAW_LEFT.plusDays(1), Optional.of(BRIDGE_ENDED)));
    return all;
  }
}
