package eu.dpasdk.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.time.DeadlineRequest;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A domain narrows agreements and case files, and leaves the other types as they are. */
class DpaDomainTest {
  @Property(tries = 30)
  @Domain(DpaDomain.FlexFront.class)
  void flexFront(@ForAll CaseFile file, @ForAll Agreement agreement, @ForAll DeadlineRequest any) {
    assertThat(file.agreement()).isEqualTo(agreement);
    assertThat(agreement.id()).isEqualTo("flexfront");
    assertThat(any).isNotNull();
  }

  @Property(tries = 30)
  @Domain(DpaDomain.Stratech.class)
  @Domain(DomainContext.Global.class)
  void stratech(@ForAll CaseFile file, @ForAll boolean any) {
    assertThat(file.agreement().id()).isEqualTo("stratech");
  }

  @Property(tries = 30)
  @Domain(DpaDomain.CommissionClauses.class)
  void commissionClauses(@ForAll CaseFile file) {
    assertThat(file.agreement().id()).startsWith("commission-clauses");
  }

  @Property(tries = 30)
  @Domain(DpaDomain.Closed.class)
  void closed(@ForAll CaseFile file) {
    assertThat(file.events()).hasAtLeastOneElementOfType(AgreementEnded.class);
  }

  @Property(tries = 30)
  @Domain(DpaDomain.Tangled.class)
  void tangled(@ForAll CaseFile file) {
    assertThat(file.events()).isNotEmpty();
  }

  @Property(tries = 30)
  @Domain(DpaDomain.AnyValues.class)
  void anyValues(@ForAll CaseFile file, @ForAll Agreement agreement) {
    assertThat(file).isNotNull();
    assertThat(agreement).isNotNull();
  }
}
