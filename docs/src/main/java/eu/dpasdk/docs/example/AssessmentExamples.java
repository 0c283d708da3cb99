package eu.dpasdk.docs.example;

import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.testkit.vectors.AssessmentVector;
import eu.dpasdk.testkit.vectors.AssessmentVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Assessments of Article 28 GDPR as examples: of changed agreements, and of the catalogue. */
final class AssessmentExamples {
  private AssessmentExamples() {}

  static List<Example> all() {
    List<Example> all = new ArrayList<>();
    for (Catalogue entry : Catalogue.values()) {
      Agreement agreement = entry.agreementWith(CaseFiles.exampleController());
      all.add(
          of(
              "ASSESSMENT-" + entry.name().replace('_', '-'),
              Text.of(
                  "Beoordeling van " + agreement.title().nl(),
                  "Assessment of " + agreement.title().en()),
              agreement,
              Readings.defaults(),
              each -> true));
    }
    for (AssessmentVector vector : AssessmentVectors.all()) {
      all.add(
          of(
              vector.id(),
              vector.reason(),
              vector.agreement(),
              vector.readings(),
              reason -> reason.rule().equals(vector.rule())));
    }
    return List.copyOf(all);
  }

  static Example of(
      String id, Text title, Agreement agreement, Readings readings, Predicate<Reason> shown) {
    Assessment assessment = Article28.assess(agreement, readings);
    List<Outcome> own = new ArrayList<>();
    List<Outcome> further = new ArrayList<>();
    reasons(assessment)
        .forEach(
            reason ->
                (shown.test(reason) ? own : further).add(Outcome.of(OutcomeKind.REASON, reason)));
    return new Example(
        id,
        title,
        Optional.empty(),
        Optional.of(agreement.title()),
        List.of(),
        Optional.empty(),
        agreement.zone(),
        DocketExamples.chosen(readings),
        own,
        further);
  }

  private static Stream<Reason> reasons(Assessment assessment) {
    return Stream.of(
            assessment.elements().stream().flatMap(each -> each.reasons().stream()),
            assessment.gaps().stream().map(each -> each.reason()),
            assessment.facts().stream().map(each -> each.reason()),
            assessment.modifications().stream(),
            assessment.data().stream().map(each -> each.reason()),
            assessment.register().stream().map(each -> each.reason()))
        .flatMap(each -> each);
  }
}
