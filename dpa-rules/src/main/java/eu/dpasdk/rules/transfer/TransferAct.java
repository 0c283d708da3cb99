package eu.dpasdk.rules.transfer;

import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.transfer.AdequacyDecision;
import eu.dpasdk.model.transfer.RecipientSector;
import eu.dpasdk.model.transfer.TransferBasis;
import eu.dpasdk.model.transfer.TransferStarted;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Data that are, or are to be, in some territory on some day.
 *
 * @param territory the ISO 3166-1 code of the country, or EPO
 * @param sector what the recipient is
 * @param bases what it rests on; {@code ADEQUACY} adds nothing, since the table decides that
 * @param instructed whether the controller instructed it, in writing
 * @param compelledBy the law that compels it; wider than Union or Member State law means that it is
 *     not known to be that
 * @param day the day asked about; a transfer that goes on is asked about on each day that matters
 */
public record TransferAct(
    String territory,
    RecipientSector sector,
    Set<TransferBasis> bases,
    boolean instructed,
    Optional<LawScope> compelledBy,
    LocalDate day) {
  /** Refuses what is no code of a territory. */
  public TransferAct {
    Faults.check(
        AdequacyDecision.isTerritory(territory),
        "/territory",
        "no country code",
        "two capital letters of ISO 3166-1, such as GB, or EPO");
    bases = Set.copyOf(bases);
  }

  /** Returns data in {@code territory} on {@code day}, without instruction, law or basis. */
  public static TransferAct to(String territory, LocalDate day) {
    return new TransferAct(
        territory, RecipientSector.OTHER, Set.of(), false, Optional.empty(), day);
  }

  /** Returns what {@code started} records, asked about on {@code day}. */
  public static TransferAct of(TransferStarted started, LocalDate day) {
    return new TransferAct(
        started.country(),
        started.sector(),
        started.bases(),
        started.instructed(),
        started.compelledBy(),
        day);
  }

  /** Returns this act with another recipient. */
  public TransferAct withSector(RecipientSector recipient) {
    return new TransferAct(territory, recipient, bases, instructed, compelledBy, day);
  }

  /** Returns this act resting on {@code grounds} instead. */
  public TransferAct withBases(Set<TransferBasis> grounds) {
    return new TransferAct(territory, sector, grounds, instructed, compelledBy, day);
  }

  /** Returns this act as one that the controller instructed in writing. */
  public TransferAct withInstruction() {
    return new TransferAct(territory, sector, bases, true, compelledBy, day);
  }

  /** Returns this act as one that {@code law} compels. */
  public TransferAct withLaw(LawScope law) {
    return new TransferAct(territory, sector, bases, instructed, Optional.of(law), day);
  }
}
