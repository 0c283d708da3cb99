package eu.dpasdk.testkit.jqwik;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.testkit.docket.CaseFileArbitraries;
import eu.dpasdk.testkit.value.ModelArbitraries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * Which agreements and case files a property ranges over: name one of the members in
 * {@code @Domain}. All other types of the model come as they do without a domain; for numbers,
 * texts, times such as {@code Instant} and the like add jqwik's own {@code DomainContext.Global}.
 *
 * <pre>{@code
 * @Property
 * @Domain(DpaDomain.Stratech.class)
 * void ourRegisterFollows(@ForAll CaseFile underStratech) { ... }
 * }</pre>
 */
public abstract class DpaDomain implements DomainContext {
  private final Arbitrary<Agreement> agreements;
  private final Arbitrary<CaseFile> caseFiles;

  private DpaDomain(Arbitrary<Agreement> agreements, Arbitrary<CaseFile> caseFiles) {
    this.agreements = agreements;
    this.caseFiles = caseFiles;
  }

  private DpaDomain(Catalogue entry) {
    this(agreement(entry), CaseFileArbitraries.livesUnder(agreement(entry)));
  }

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return List.of(
        new DpaArbitraryProvider(
            Map.of(Agreement.class, () -> agreements, CaseFile.class, () -> caseFiles)));
  }

  @Override
  public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
    return List.of();
  }

  private static Arbitrary<Agreement> agreement(Catalogue entry) {
    return Arbitraries.just(entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld")));
  }

  /** FlexFront's agreement, and lives under it. */
  public static final class FlexFront extends DpaDomain {
    /** Made by jqwik. */
    public FlexFront() {
      super(Catalogue.FLEXFRONT);
    }
  }

  /** Stratech's privacy terms, and lives under them. */
  public static final class Stratech extends DpaDomain {
    /** Made by jqwik. */
    public Stratech() {
      super(Catalogue.STRATECH);
    }
  }

  /** The Commission clauses of Decision (EU) 2021/915 in both variants, and lives under them. */
  public static final class CommissionClauses extends DpaDomain {
    private static final Arbitrary<Agreement> BOTH =
        Arbitraries.oneOf(
            agreement(Catalogue.COMMISSION_CLAUSES_GENERAL),
            agreement(Catalogue.COMMISSION_CLAUSES_SPECIFIC));

    /** Made by jqwik. */
    public CommissionClauses() {
      super(BOTH, CaseFileArbitraries.livesUnder(BOTH));
    }
  }

  /** Agreements that ended and under which no data are left. */
  public static final class Closed extends DpaDomain {
    /** Made by jqwik. */
    public Closed() {
      super(CaseFileArbitraries.agreements(), CaseFileArbitraries.closedLives());
    }
  }

  /** Case files whose facts cannot all be true, as when two desks use the same number. */
  public static final class Tangled extends DpaDomain {
    /** Made by jqwik. */
    public Tangled() {
      super(CaseFileArbitraries.agreements(), CaseFileArbitraries.tangledLives());
    }
  }

  /** Whatever JSON can hold: any terms and any events, which need not make sense together. */
  public static final class AnyValues extends DpaDomain {
    /** Made by jqwik. */
    public AnyValues() {
      super(ModelArbitraries.of(Agreement.class), ModelArbitraries.of(CaseFile.class));
    }
  }
}
