package eu.dpasdk.rules.matter;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.ReadingOption;
import java.util.List;

/** How a topic tells where one of its matters stands. */
public interface MatterRules {
  /** Returns the answers to contested questions that might bear on the matter. */
  List<ReadingOption> options(Agreement agreement, Facts facts);

  /**
   * Enters in {@code ledger} all that follows from {@code agreement} and {@code facts}. What is
   * entered depends on nothing but these and what the ledger was opened with.
   */
  void tell(Agreement agreement, Facts facts, Ledger ledger);
}
