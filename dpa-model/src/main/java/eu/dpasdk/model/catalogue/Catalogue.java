package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The agreements the library knows by name. */
public enum Catalogue {
  /** {@link StratechTerms}. */
  STRATECH("stratech"),
  /** {@link FlexFrontTerms}. */
  FLEXFRONT("flexfront"),
  /** {@link CommissionClauses} with option 2 of clause 7.7(a). */
  COMMISSION_CLAUSES_GENERAL("commission-clauses-general"),
  /** {@link CommissionClauses} with option 1 of clause 7.7(a). */
  COMMISSION_CLAUSES_SPECIFIC("commission-clauses-specific");

  private final String label;

  Catalogue(String label) {
    this.label = label;
  }

  /** Returns the name, such as {@code stratech}. */
  public String label() {
    return label;
  }

  /** Returns every name. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Catalogue::label).toList();
  }

  /** Returns the entry named {@code label}. */
  public static Optional<Catalogue> named(String label) {
    return Arrays.stream(values()).filter(entry -> entry.label.equals(label)).findFirst();
  }

  /**
   * Returns the agreement with {@code controller}, to look at or to start from. In the Commission
   * clauses the processor is a placeholder, and the period (30 days) and the annexes are those of
   * an invented payroll service, since the parties choose them; {@link CommissionClauses} takes
   * both.
   */
  public Agreement agreementWith(Party controller) {
    Party placeholder = Party.named(PartyRole.PROCESSOR, "…");
    return switch (this) {
      case STRATECH -> StratechTerms.agreementWith(controller);
      case FLEXFRONT -> FlexFrontTerms.agreementWith(controller);
      case COMMISSION_CLAUSES_GENERAL ->
          CommissionClauses.generalAuthorisation(
              controller, placeholder, CommissionExample.payroll().build());
      case COMMISSION_CLAUSES_SPECIFIC ->
          CommissionClauses.specificAuthorisation(
              controller, placeholder, CommissionExample.payroll().build());
    };
  }
}
