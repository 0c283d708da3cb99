package eu.dpasdk.rules.transfer;

import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.transfer.AdequacyDecision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a territory stands to the European Economic Area for some time.
 *
 * @param territory its ISO 3166-1 code
 * @param standing {@code MEMBER} or {@code BRIDGED}; what is not in the table is outside
 * @param from the first day
 * @param until the last day, inclusive; absent if no end is known
 */
public record AreaMembership(
    String territory, AreaStanding standing, LocalDate from, Optional<LocalDate> until) {
  /** Refuses a territory, standing or end that cannot be. */
  public AreaMembership {
    new Faults()
        .require(
            AdequacyDecision.isTerritory(territory),
            "/territory",
            "no country code",
            "two capital letters of ISO 3166-1, such as NL")
        .require(
            standing == AreaStanding.MEMBER || standing == AreaStanding.BRIDGED,
            "/standing",
            standing + " is not a row",
            "MEMBER or BRIDGED")
        .require(
            until.map(last -> !last.isBefore(from)).orElse(true),
            "/until",
            "before from",
            "the first day or a later one")
        .throwIfAny();
  }

  /** Returns the membership of {@code territory} from {@code from} on. */
  public static AreaMembership since(String territory, LocalDate from) {
    return new AreaMembership(territory, AreaStanding.MEMBER, from, Optional.empty());
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
