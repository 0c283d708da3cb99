package eu.dpasdk.rules.transfer;

import eu.dpasdk.model.transfer.AdequacyDecision;

/**
 * Articles 44 and 45 GDPR: the data that a transfer is held against.
 *
 * @param area where data travel without Chapter V
 * @param adequacy where the Commission found protection adequate
 */
public record TransferLaw(EuropeanArea area, AdequacyDecisions adequacy) {
  /** Returns the tables the library carries. */
  public static TransferLaw standard() {
    return new TransferLaw(EuropeanArea.standard(), AdequacyDecisions.standard());
  }

  /** Returns these tables with {@code row}, as {@link AdequacyDecisions#with} puts it. */
  public TransferLaw with(AdequacyDecision row) {
    return new TransferLaw(area, adequacy.with(row));
  }

  /** Returns these tables with {@code row}, as {@link EuropeanArea#with} puts it. */
  public TransferLaw with(AreaMembership row) {
    return new TransferLaw(area.with(row), adequacy);
  }
}
