package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.security.Article32Measure;
import eu.dpasdk.model.security.Certificate;
import eu.dpasdk.model.security.CertificateHolder;
import eu.dpasdk.model.security.IsoDomain;
import eu.dpasdk.model.security.RiskStandard;
import eu.dpasdk.model.security.SecurityChangeNotice;
import eu.dpasdk.model.security.SecurityFactor;
import eu.dpasdk.model.security.SecurityMeasure;
import eu.dpasdk.model.security.SecurityObjective;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.model.term.Timing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * FlexFront 6 and annex 3: security. Section 1 of the annex is the office network, section 2 the
 * application. Which ISO domain and which letter of Article 32(1) GDPR a measure serves is a
 * reading, not in the annex.
 */
final class FlexFrontSecurity {
  private FlexFrontSecurity() {}

  static SecurityTerms security() {
    return SecurityTerms.builder()
        .addAllClauses(ClauseRef.listOf("6.1", "annex 3"))
        .standard(RiskStandard.OBJECTIVES_ONLY)
        .addFactors(SecurityFactor.LAW, SecurityFactor.STATE_OF_THE_ART, SecurityFactor.COST)
        .addObjectives(
            SecurityObjective.AVAILABILITY,
            SecurityObjective.INTEGRITY,
            SecurityObjective.CONFIDENTIALITY,
            SecurityObjective.BREACH_PREVENTION)
        .changeNotice(
            SecurityChangeNotice.of(
                ClauseRef.listOf("6.2"), Timing.TIMELY, Optional.of(Channel.PORTAL), false, false))
        .addAllMeasures(measures())
        .addCertificates(hosting("annex 3 §1.3"), hosting("annex 3 §2.3"))
        .build();
  }

  /** The data centre is certified, not FlexFront. */
  private static Certificate hosting(String row) {
    return Certificate.of(ClauseRef.listOf(row), "ISO 27001", CertificateHolder.HOSTING_PROVIDER);
  }

  private static List<SecurityMeasure> measures() {
    return List.of(
        measure(
            "1.1",
            IsoDomain.A13_COMMUNICATIONS,
            Text.of("Eigen internetverbinding op kantoor", "Own internet connection at the office"),
            Article32Measure.B_CIA_RESILIENCE),
        measure(
            "1.2",
            IsoDomain.A13_COMMUNICATIONS,
            Text.of("Watchguard-firewall met UTM", "Watchguard firewall with UTM"),
            Article32Measure.B_CIA_RESILIENCE),
        measure(
            "1.3",
            IsoDomain.A11_PHYSICAL,
            Text.of(
                "Werkplek in een datacenter met ISO 27001",
                "Workplace in a data centre with ISO 27001"),
            Article32Measure.B_CIA_RESILIENCE),
        measure(
            "1.4",
            IsoDomain.A9_ACCESS,
            Text.of("Toegang tot de werkplek via Citrix", "Access to the workplace through Citrix"),
            Article32Measure.B_CIA_RESILIENCE),
        measure(
            "2.1",
            IsoDomain.A10_CRYPTOGRAPHY,
            Text.of("SSL op de applicatie", "SSL on the application"),
            Article32Measure.A_ENCRYPTION),
        measure(
            "2.2",
            IsoDomain.A9_ACCESS,
            Text.of("Tweede factor voor medewerkers", "Second factor for staff"),
            Article32Measure.B_CIA_RESILIENCE),
        measure(
            "2.3",
            IsoDomain.A11_PHYSICAL,
            Text.of(
                "Applicatie in een datacenter met ISO 27001",
                "Application in a data centre with ISO 27001"),
            Article32Measure.B_CIA_RESILIENCE),
        measure(
            "2.4",
            IsoDomain.A13_COMMUNICATIONS,
            Text.of("Web application firewall", "Web application firewall"),
            Article32Measure.B_CIA_RESILIENCE),
        measure(
            "2.5",
            IsoDomain.A13_COMMUNICATIONS,
            Text.of("Scherm tegen DDoS", "Shield against DDoS"),
            Article32Measure.B_CIA_RESILIENCE),
        measure(
            "2.6",
            IsoDomain.A10_CRYPTOGRAPHY,
            Text.of("Documenten versleuteld opgeslagen", "Documents stored encrypted"),
            Article32Measure.A_ENCRYPTION),
        measure(
            "2.7",
            IsoDomain.A10_CRYPTOGRAPHY,
            Text.of("Database versleuteld opgeslagen", "Database stored encrypted"),
            Article32Measure.A_ENCRYPTION),
        measure(
            "2.8",
            IsoDomain.A13_COMMUNICATIONS,
            Text.of("Uitwisseling in de keten volgens HDN", "Exchange in the chain by HDN"),
            Article32Measure.B_CIA_RESILIENCE));
  }

  private static SecurityMeasure measure(
      String row, IsoDomain domain, Text text, Article32Measure article32) {
    return SecurityMeasure.of(
        ClauseRef.of("annex 3 §" + row), text, Optional.of(domain), Set.of(article32));
  }
}
