package eu.dpasdk.docs.example;

import eu.dpasdk.model.breach.AvailabilityLoss;
import eu.dpasdk.model.breach.ConfidentialityLoss;
import eu.dpasdk.model.breach.EaseOfIdentification;
import eu.dpasdk.model.breach.IntegrityLoss;
import eu.dpasdk.model.breach.SeverityInput;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.time.Zones;
import eu.dpasdk.rules.breach.EnisaSeverity;
import java.util.List;
import java.util.Optional;

/** The severity score of ENISA as examples, one a band and one a flag. */
final class SeverityExamples {
  private SeverityExamples() {}

  static List<Example> all() {
    return List.of(
        example(
            "ENISA-LOW",
            Text.of(
                "E-mailadressen aan één bekende ontvanger: lage ernst",
                "E-mail addresses to one known recipient: low severity"),
            input(1, false).addIdentification(EaseOfIdentification.LIMITED).build()),
        example(
            "ENISA-MEDIUM",
            Text.of(
                "Gedragsgegevens met naam in vreemde handen: gemiddelde ernst",
                "Behavioural data with a name in strange hands: medium severity"),
            input(2, false).addIdentification(EaseOfIdentification.MAXIMUM).build()),
        example(
            "ENISA-HIGH",
            Text.of(
                "Financiële gegevens van 250 betrokkenen met naam: hoge ernst",
                "Financial data of 250 data subjects with a name: high severity"),
            input(3, false)
                .addIdentification(EaseOfIdentification.MAXIMUM)
                .individuals(250L)
                .build()),
        example(
            "ENISA-VERY-HIGH",
            Text.of(
                "Gezondheidsgegevens met naam, met kwade opzet gestolen: zeer hoge ernst",
                "Health data with a name, stolen with malicious intent: very high severity"),
            input(4, true).addIdentification(EaseOfIdentification.MAXIMUM).build()),
        example(
            "ENISA-UNINTELLIGIBLE",
            Text.of(
                "Dezelfde gegevens, maar versleuteld: een mens beoordeelt de score",
                "The same data, but encrypted: a human reviews the score"),
            input(4, false)
                .addIdentification(EaseOfIdentification.MAXIMUM)
                .unintelligible(true)
                .build()));
  }

  private static SeverityInput.Builder input(int context, boolean malicious) {
    SeverityInput.Builder input = SeverityInput.builder();
    switch (context) {
      case 1 -> input.simple(context);
      case 2 -> input.behavioural(context);
      case 3 -> input.financial(context);
      default -> input.sensitive(context);
    }
    return input
        .confidentiality(ConfidentialityLoss.values()[0])
        .integrity(IntegrityLoss.values()[0])
        .availability(AvailabilityLoss.values()[0])
        .malicious(malicious);
  }

  private static Example example(String id, Text title, SeverityInput input) {
    return new Example(
        id,
        title,
        Optional.of(Topic.BREACH),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Zones.AMSTERDAM,
        List.of(),
        EnisaSeverity.score(input).reasons().stream()
            .map(reason -> Outcome.of(OutcomeKind.REASON, reason))
            .toList(),
        List.of());
  }
}
