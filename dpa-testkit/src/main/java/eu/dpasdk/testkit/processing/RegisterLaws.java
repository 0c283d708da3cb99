package eu.dpasdk.testkit.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.RegisterEntry;
import eu.dpasdk.model.article28.RegisterItem;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.processing.Activity;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.security.SecurityMeasure;
import eu.dpasdk.model.transfer.TransferArea;
import eu.dpasdk.model.transfer.TransferTerms;
import eu.dpasdk.testkit.article28.AgreementArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Article 30(2) GDPR, FlexFront 4.4(d), Stratech 4 and annex 1: what the register of a processor
 * takes from its agreements, and what it says they leave open.
 *
 * <pre>{@code
 * class MyRegisterTest implements RegisterLaws {
 *   public RegisterQuestion subject() {
 *     return agreements -> ourRegister.exportOf(agreements);
 *   }
 * }
 * }</pre>
 *
 * <p>Runs as 5 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface RegisterLaws {
  /** Returns the register under test. */
  RegisterQuestion subject();

  /** Agreements of every shape. */
  @Provide
  default Arbitrary<Agreement> agreements() {
    return AgreementArbitraries.valid();
  }

  /** Article 30(2): one entry for each controller on whose behalf data are processed. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art30_2_oneEntryForEachAgreement(
      @ForAll("agreements") Agreement one, @ForAll("agreements") Agreement other) {
    List<RegisterEntry> entries = subject().register(List.of(one, other, one));
    assertEquals(List.of(entry(one), entry(other), entry(one)), entries);
    assertEquals(one.id(), entries.get(0).agreement());
    assertEquals(other.id(), entries.get(1).agreement());
  }

  /** Article 30(2)(a), Article 4(7) and (8): controller and processor, and how they are reached. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void art30_2a_bothPartiesAndHowTheyAreReached(@ForAll("agreements") Agreement agreement) {
    RegisterEntry entry = entry(agreement);
    assertEquals(agreement.party(PartyRole.CONTROLLER), entry.controller());
    assertEquals(agreement.party(PartyRole.PROCESSOR), entry.processor());
    assertOpen(
        !agreement.parties().stream().allMatch(Party::isReachable), RegisterItem.PARTIES, entry);
  }

  /** Article 30(2)(b): every activity that the agreement lists is a category of processing. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void art30_2b_everyActivityIsACategory(@ForAll("agreements") Agreement agreement) {
    RegisterEntry entry = entry(agreement);
    List<Activity> activities =
        agreement.processing().map(ProcessingDescription::activities).orElse(List.of());
    assertTrue(
        entry.categories().containsAll(activities.stream().map(Activity::name).toList()),
        () -> "categories " + entry.categories() + " of " + activities);
    assertOpen(activities.isEmpty(), RegisterItem.CATEGORIES, entry);
  }

  /** Article 30(2)(c): transfers are named, or the ban on them is; else they are open. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void art30_2c_transfersAreNamedOrOpen(@ForAll("agreements") Agreement agreement) {
    RegisterEntry entry = entry(agreement);
    assertEquals(agreement.transfers().map(TransferTerms::area), entry.area());
    assertEquals(
        agreement.transfers().map(TransferTerms::marked).orElse(List.of()), entry.transfers());
    assertOpen(
        entry.transfers().isEmpty()
            && entry.area().filter(area -> area == TransferArea.EEA).isEmpty(),
        RegisterItem.TRANSFERS,
        entry);
  }

  /** Article 30(2)(d): every security measure that the agreement lists. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void art30_2d_everyMeasure(@ForAll("agreements") Agreement agreement) {
    RegisterEntry entry = entry(agreement);
    assertEquals(
        agreement.security().stream()
            .flatMap(security -> security.measures().stream())
            .map(SecurityMeasure::description)
            .toList(),
        entry.measures());
    assertOpen(entry.measures().isEmpty(), RegisterItem.MEASURES, entry);
  }

  private static void assertOpen(boolean open, RegisterItem item, RegisterEntry entry) {
    assertEquals(open, entry.missing().contains(item), () -> item.name());
  }

  private RegisterEntry entry(Agreement agreement) {
    List<RegisterEntry> entries = subject().register(List.of(agreement));
    assertEquals(1, entries.size());
    return entries.get(0);
  }
}
