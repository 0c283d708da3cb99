package eu.dpasdk.testkit.subprocessing;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import eu.dpasdk.testkit.Quick;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The library's own consent rules keep the laws. */
@Quick
class ConsentLaws implements SubProcessorConsentLaws {
  @Override
  public ConsentQuestion subject() {
    return SubProcessorConsent::decide;
  }

  @Property(tries = 200)
  void caseFilesOfTheCatalogueAreAnswered(@ForAll CaseFile file, @ForAll("moments") Instant asOf) {
    assertNotNull(SubProcessorConsent.of(file, asOf, Interpretation.dutch()));
  }
}
