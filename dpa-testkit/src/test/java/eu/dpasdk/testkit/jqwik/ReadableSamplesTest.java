package eu.dpasdk.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.testkit.article28.AgreementArbitraries;
import eu.dpasdk.testkit.docket.CaseFileArbitraries;
import eu.dpasdk.testkit.run.BrokenLaw;
import eu.dpasdk.testkit.run.Laws;
import eu.dpasdk.testkit.text.Samples;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whoever sees a property fail sees few things, each in few words. */
class ReadableSamplesTest {
  /** Claims that do not hold. */
  static class Claims {
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    public void noBreachIsEverNoticed(@ForAll CaseFile life) {
      assertThat(life.events()).noneMatch(BreachNoticed.class::isInstance);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    public void everyLimitIsShort(@ForAll TimeLimit limit) {
      assertThat(limit.amount()).isLessThan(10);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    public void nobodyForbidsAudits(@ForAll("changed") Agreement agreement) {
      assertTrue(agreement.audit().isPresent());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    public void numbersAreSmall(@ForAll @IntRange(min = 3, max = 300) int number) {
      assertThat(number).isLessThan(7);
    }

    @Provide
    public Arbitrary<Agreement> changed() {
      return Arbitraries.lazy(AgreementArbitraries::changed);
    }
  }

  /** A constraint that is not applied would make a law true for the wrong reason. */
  static class Constrained {
    @Property(tries = 100)
    public void listsHaveTwo(@ForAll @Size(2) List<CaseFile> lives) {
      assertThat(lives).hasSize(2);
    }
  }

  @Example
  void aLifeShrinksToTheOneMatterAtIssue() {
    BrokenLaw broken = broken("noBreachIsEverNoticed");
    CaseFile life = (CaseFile) broken.arguments().get(0);
    assertThat(life.events()).hasSizeLessThanOrEqualTo(6);
    assertThat(life.events())
        .filteredOn(BreachNoticed.class::isInstance)
        .isNotEmpty()
        .allMatch(event -> ((BreachNoticed) event).breach().id().equals("m0"));
    String text = broken.describe();
    assertThat(text)
        .contains("for\n  life: case file under " + life.agreement().id() + "\n")
        .contains(" 2024-01-08 10:00 +01:00  agreement-concluded {")
        .contains("breach-noticed {\"breach\":\"m0\"");
    assertThat(Samples.text(life)).hasSizeLessThan(1500);
    assertThat(Samples.text(life).lines()).hasSize(life.events().size() + 1);
  }

  @Example
  void aLimitShrinksToTheFirstThatIsTooLong() {
    assertThat(((TimeLimit) broken("everyLimitIsShort").arguments().get(0)).amount()).isEqualTo(10);
  }

  @Example
  void anAgreementShowsWhatIsChangedInIt() {
    BrokenLaw broken = broken("nobodyForbidsAudits");
    Agreement agreement = (Agreement) broken.arguments().get(0);
    assertThat(Samples.agreement(agreement))
        .first()
        .isEqualTo(agreement.id())
        .satisfies(id -> assertThat(Samples.text(agreement)).startsWith("agreement " + id));
    assertThat(Samples.agreement(agreement)).contains("/audit is absent");
    assertThat(Samples.text(agreement)).hasSizeLessThan(2500);
  }

  @Example
  void aNumberKeepsToItsRangeAndShrinks() {
    assertThat(broken("numbersAreSmall").arguments()).containsExactly(7);
  }

  @Example
  void constraintsOfParametersAreKept() {
    assertThat(Laws.of(new Constrained()).broken("listsHaveTwo")).isEmpty();
  }

  @Example
  void eventsTakeALineEach() {
    List<Event> events = CaseFileArbitraries.lives().sample().events();
    String text = Samples.text(events);
    assertThat(text.lines()).hasSize(events.size() + 1).first().asString().endsWith(" events");
    assertThat(text).contains("agreement-concluded {");
    DpaSampleFormat format = new DpaSampleFormat();
    assertThat(format.appliesTo(events.get(0))).isTrue();
    assertThat(format.report(events.get(0)).toString()).contains("agreement-concluded {");
  }

  @Example
  void jqwikPrintsTheSame() {
    DpaSampleFormat format = new DpaSampleFormat();
    CaseFile life = CaseFileArbitraries.lives().sample();
    assertThat(format.appliesTo(life)).isTrue();
    assertThat(format.appliesTo(life.events())).isFalse();
    assertThat(format.report(life).toString()).contains("agreement").contains("events");
  }

  private static BrokenLaw broken(String claim) {
    return Laws.of(new Claims()).broken(claim).orElseThrow();
  }
}
