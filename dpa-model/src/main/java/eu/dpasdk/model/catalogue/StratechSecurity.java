package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.security.Article32Measure;
import eu.dpasdk.model.security.Certificate;
import eu.dpasdk.model.security.CertificateHolder;
import eu.dpasdk.model.security.IsoDomain;
import eu.dpasdk.model.security.RiskStandard;
import eu.dpasdk.model.security.SecurityCarveOut;
import eu.dpasdk.model.security.SecurityFactor;
import eu.dpasdk.model.security.SecurityMeasure;
import eu.dpasdk.model.security.SecurityObjective;
import eu.dpasdk.model.security.SecurityTerms;
import java.util.Optional;
import java.util.Set;

/**
 * Stratech 7 and annex 2 §2: security. The annex has thirteen groups that follow ISO/IEC 27002:2013
 * without A.14; each sentence of a group is one measure. Which letter of Article 32(1) GDPR a
 * measure serves is a reading, not in the annex.
 */
final class StratechSecurity {
  private StratechSecurity() {}

  static SecurityTerms security() {
    return SecurityTerms.builder()
        .addAllClauses(
            ClauseRef.listOf(
                "7.1 s.1",
                "7.1 s.2",
                "7.1 s.3",
                "7.2",
                "annex 2",
                "annex 2 §2",
                "annex 2 closing s.1",
                "annex 2 closing s.2",
                "annex 2 closing s.3"))
        .standard(RiskStandard.RISK_APPROPRIATE)
        .addFactors(SecurityFactor.values())
        .addObjectives(SecurityObjective.BREACH_PREVENTION, SecurityObjective.MINIMISATION)
        .addCarveOuts(
            SecurityCarveOut.of(
                ClauseRef.listOf("7.1 s.3"),
                Text.of(
                    "Gegevens die de verwerker doorstuurt naar de klant of naar derden die"
                        + " geen sub-verwerker zijn",
                    "Data that the processor sends on to the customer or to third parties"
                        + " that are no sub-processors")),
            SecurityCarveOut.of(
                ClauseRef.listOf("annex 2 closing s.2", "annex 2 closing s.3"),
                Text.of(
                    "Buiten de eigen locaties, hardware, interne verbindingen, organisatie en"
                        + " mensen van de verwerker gelden de maatregelen van bijlage 2 niet",
                    "Beyond the processor's own sites, hardware, internal connections,"
                        + " organisation and people, the measures of annex 2 do not apply")))
        .addAllDeemedAppropriate(ClauseRef.listOf("7.2"))
        .addAllMeasures(StratechOfficeMeasures.all())
        .addAllMeasures(StratechSystemMeasures.all())
        .addCertificates(hosting("annex 2 §2.13 s.2"), hosting("annex 2 §2.13 s.3"))
        .build();
  }

  /** The annex names the 2013 edition, for the provider and the site that host the software. */
  private static Certificate hosting(String place) {
    return Certificate.of(
        ClauseRef.listOf(place), "ISO 27001:2013", CertificateHolder.HOSTING_PROVIDER);
  }

  /** Returns what the annex says at {@code place}, a group of §2 and a sentence in it. */
  static SecurityMeasure measure(
      String place, IsoDomain domain, Text text, Article32Measure... article32) {
    return SecurityMeasure.of(
        ClauseRef.of("annex 2 §" + place), text, Optional.of(domain), Set.of(article32));
  }
}
