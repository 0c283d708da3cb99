package eu.dpasdk.docs.example;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import eu.dpasdk.testkit.vectors.DocketVector;
import eu.dpasdk.testkit.vectors.DocketVectors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Running agreements as examples: the docket of what happened, at a moment. */
final class DocketExamples {
  private DocketExamples() {}

  /** Returns the vectors of the docket, executed. */
  static List<Example> ofVectors() {
    return DocketVectors.all().stream().map(DocketExamples::of).toList();
  }

  /** Returns {@code vector}, executed under its own readings. */
  static Example of(DocketVector vector) {
    return of(vector, vector.readings());
  }

  /** Returns {@code vector}, executed under {@code readings}. */
  static Example of(DocketVector vector, Readings readings) {
    return of(
        vector.id(),
        vector.title(),
        vector.file(),
        vector.at(),
        readings,
        vector.expected().matter());
  }

  /** Returns {@code file} at {@code at}, told from the matter at {@code path}. */
  static Example of(
      String id, Text title, CaseFile file, Instant at, Readings readings, String path) {
    Agreement agreement = file.agreement();
    Docket docket = Docket.of(file, at, readings);
    List<Outcome> own = new ArrayList<>();
    List<Outcome> further = new ArrayList<>();
    Optional<Topic> topic = Optional.empty();
    for (Matter matter : docket.matters()) {
      if (matter.key().path().equals(path)) {
        topic = Optional.of(matter.key().topic());
        own.addAll(MatterOutcomes.of(matter, agreement.zone()));
      } else {
        further.addAll(MatterOutcomes.of(matter, agreement.zone()));
      }
      further.addAll(MatterOutcomes.steps(matter));
    }
    further.addAll(consent(file, at, readings));
    return new Example(
        id,
        title,
        topic,
        Optional.of(agreement.title()),
        facts(file),
        Optional.of(at),
        agreement.zone(),
        chosen(readings),
        own,
        further);
  }

  static List<ReadingOption> chosen(Readings readings) {
    return readings.chosen().stream().filter(each -> !each.isDefault()).toList();
  }

  static List<Fact> facts(CaseFile file) {
    return file.events().stream()
        .map(event -> FactWords.of(event, file.agreement().zone()))
        .sorted(Comparator.comparing(fact -> fact.at().orElse(Instant.MIN)))
        .toList();
  }

  private static List<Outcome> consent(CaseFile file, Instant at, Readings readings) {
    return ConsentOutcomes.of(
        SubProcessorConsent.of(
            file, at, Interpretation.dutch().in(file.agreement().zone()).under(readings)),
        file.agreement().zone());
  }
}
