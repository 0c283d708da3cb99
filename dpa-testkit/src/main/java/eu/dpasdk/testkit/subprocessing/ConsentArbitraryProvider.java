package eu.dpasdk.testkit.subprocessing;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets jqwik fill parameters such as {@code @ForAll CaseFile} and {@code @ForAll Agreement}. */
public final class ConsentArbitraryProvider implements ArbitraryProvider {
  private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES =
      Map.of(
          SubProcessingTerms.class, ConsentArbitraries::terms,
          SubProcessingEvent.class, ConsentArbitraries::events,
          Agreement.class, ConsentArbitraryProvider::agreements,
          CaseFile.class, ConsentArbitraryProvider::caseFiles);

  /** Made by jqwik, through service loading. */
  public ConsentArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return ARBITRARIES.containsKey(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    Supplier<Arbitrary<?>> found = ARBITRARIES.get(targetType.getRawType());
    return found == null ? Set.of() : Set.of(found.get());
  }

  private static Arbitrary<Agreement> agreements() {
    Party controller = Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld");
    return Arbitraries.of(Catalogue.class).map(entry -> entry.agreementWith(controller));
  }

  private static Arbitrary<CaseFile> caseFiles() {
    return Combinators.combine(agreements(), ConsentArbitraries.facts()).as(CaseFile::of);
  }
}
