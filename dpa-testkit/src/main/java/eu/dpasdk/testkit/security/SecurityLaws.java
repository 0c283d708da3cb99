package eu.dpasdk.testkit.security;

import static eu.dpasdk.testkit.docket.Told.at;
import static eu.dpasdk.testkit.docket.Told.file;
import static eu.dpasdk.testkit.docket.Told.finds;
import static eu.dpasdk.testkit.docket.Told.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.security.MeasureChanged;
import eu.dpasdk.model.security.MeasureEffect;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Articles 28(3)(c) and 32 GDPR, FlexFront 6, Stratech 7: changes of the measures.
 *
 * <pre>{@code
 * class MySecurityTest implements SecurityLaws {
 *   public DocketQuestion docket() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 3 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface SecurityLaws {
  /** The change of these laws. */
  MatterId MEASURE = MatterId.of("m1");

  /** Returns the docket under test. */
  DocketQuestion docket();

  /** When something happens. */
  @Provide
  default Arbitrary<Instant> moments() {
    return TimeArbitraries.instants();
  }

  /** Article 32(1): a change that lowers the level is found, and no other is. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art32_1_aLowerLevelIsFound(@ForAll("moments") Instant changed) {
    for (Catalogue entry : Catalogue.values()) {
      for (MeasureEffect effect : MeasureEffect.values()) {
        assertEquals(
            effect == MeasureEffect.LOWERS,
            finds(matter(changed(entry, effect, changed), changed), "LEVEL_LOWERED"),
            () -> entry + " " + effect);
      }
    }
  }

  /** FlexFront 6: a change is told to the controller. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void flexFront6_aChangeIsTold(@ForAll("moments") Instant changed) {
    assertEquals(
        Optional.of(DutyStatus.IN_FORCE),
        status(
            matter(changed(Catalogue.FLEXFRONT, MeasureEffect.RAISES, changed), changed),
            "tell-change"));
  }

  /** Stratech 7: no clause asks for word of a change, so none is owed. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void stratech7_noWordIsOwed(@ForAll("moments") Instant changed) {
    assertEquals(
        Optional.empty(),
        status(
            matter(changed(Catalogue.STRATECH, MeasureEffect.RAISES, changed), changed),
            "tell-change"));
  }

  private static CaseFile changed(Catalogue entry, MeasureEffect effect, Instant moment) {
    return file(entry, MeasureChanged.of(MEASURE, at(moment), effect));
  }

  private Matter matter(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "security/" + MEASURE.id());
  }
}
