package eu.dpasdk.docs.example;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import eu.dpasdk.testkit.vectors.ConsentVector;
import eu.dpasdk.testkit.vectors.ConsentVectors;
import java.util.List;
import java.util.Optional;

/** Changes of sub-processors as examples. */
final class ConsentExamples {
  private ConsentExamples() {}

  static List<Example> ofVectors() {
    return ConsentVectors.all().stream().map(each -> of(each, each.readings())).toList();
  }

  /** Returns {@code vector}, executed under {@code readings}. */
  static Example of(ConsentVector vector, Readings readings) {
    CaseFile file = CaseFile.of(vector.agreement(), List.<Event>copyOf(vector.events()));
    Interpretation how = Interpretation.dutch().in(vector.agreement().zone()).under(readings);
    return new Example(
        vector.id(),
        vector.reason(),
        Optional.of(Topic.SUB_PROCESSING),
        Optional.of(vector.agreement().title()),
        DocketExamples.facts(file),
        Optional.of(vector.at()),
        vector.agreement().zone(),
        DocketExamples.chosen(readings),
        ConsentOutcomes.of(
            SubProcessorConsent.of(file, vector.at(), how), vector.agreement().zone()),
        List.of());
  }
}
