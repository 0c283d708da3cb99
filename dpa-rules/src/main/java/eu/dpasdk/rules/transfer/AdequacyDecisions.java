package eu.dpasdk.rules.transfer;

import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.transfer.AdequacyDecision;
import eu.dpasdk.model.transfer.RecipientSector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Article 45 GDPR: the adequacy decisions of the Commission, as a table that cannot be changed. A
 * caller who knows better makes another table from it.
 *
 * <p>A table is complete from some day on: from that day, what it does not hold is not adequate;
 * before it, that is not known.
 */
public final class AdequacyDecisions {
  private static final Comparator<AdequacyDecision> ORDER =
      Comparator.comparing(AdequacyDecision::territory)
          .thenComparing(AdequacyDecision::validFrom)
          .thenComparing(AdequacyDecision::toString);
  private static final AdequacyDecisions STANDARD =
      of(StandardDecisions.rows()).completeFrom(StandardDecisions.COMPLETE_FROM);

  private final List<AdequacyDecision> rows;
  private final LocalDate completeFrom;

  private AdequacyDecisions(List<AdequacyDecision> rows, LocalDate completeFrom) {
    this.rows = rows;
    this.completeFrom = completeFrom;
  }

  /**
   * Returns the table the library carries. It is complete from 16 July 2020, the day on which the
   * Court of Justice struck down the Privacy Shield, which is not in it.
   */
  public static AdequacyDecisions standard() {
    return STANDARD;
  }

  /** Returns the table of {@code rows}, whatever their order; complete from 25 May 2018. */
  public static AdequacyDecisions of(Collection<AdequacyDecision> rows) {
    return new AdequacyDecisions(
        rows.stream().distinct().sorted(ORDER).toList(), EuropeanArea.REGULATION_APPLIES);
  }

  /**
   * Returns this table with {@code row}, in place of rows of the same territory, number and scope:
   * so a decision is added, prolonged or ended.
   */
  public AdequacyDecisions with(AdequacyDecision row) {
    List<AdequacyDecision> all = new ArrayList<>();
    for (AdequacyDecision old : rows) {
      boolean same =
          old.territory().equals(row.territory())
              && old.decision().equals(row.decision())
              && old.scope() == row.scope();
      if (!same) {
        all.add(old);
      }
    }
    all.add(row);
    return of(all).completeFrom(completeFrom);
  }

  /** Returns this table as one that is complete from {@code day} on. */
  public AdequacyDecisions completeFrom(LocalDate day) {
    return new AdequacyDecisions(rows, day);
  }

  /** Returns the first day for which what is not in the table does not exist. */
  public LocalDate completeFrom() {
    return completeFrom;
  }

  /** Returns every row, in the order of the codes and first days. */
  public List<AdequacyDecision> rows() {
    return rows;
  }

  /**
   * Returns the decision that holds for recipients of {@code sector} in {@code territory} on {@code
   * day}; of several, the one that began last. Refuses what is no code of a territory.
   */
  public Optional<AdequacyDecision> find(String territory, RecipientSector sector, LocalDate day) {
    return holding(territory, day).stream().filter(row -> row.covers(sector)).max(ORDER);
  }

  /**
   * Returns what the table says of recipients of {@code sector} in {@code territory} on {@code
   * day}. Refuses what is no code of a territory.
   */
  public AdequacyStanding standing(String territory, RecipientSector sector, LocalDate day) {
    if (find(territory, sector, day).isPresent()) {
      return AdequacyStanding.ADEQUATE;
    }
    if (day.isBefore(completeFrom)) {
      return AdequacyStanding.UNKNOWN;
    }
    return holding(territory, day).isEmpty()
        ? AdequacyStanding.NOT_ADEQUATE
        : AdequacyStanding.OTHER_RECIPIENTS;
  }

  private List<AdequacyDecision> holding(String territory, LocalDate day) {
    Faults.check(
        AdequacyDecision.isTerritory(territory),
        "/territory",
        "no country code",
        "two capital letters of ISO 3166-1, or EPO");
    return rows.stream()
        .filter(row -> row.territory().equals(territory) && row.holdsOn(day))
        .toList();
  }
}
